import MachineTopology
package import Power
package import RunRecords
package import Workloads

/// One measuring process of a check: each kernel that it was given, on each of its placements, for a short time.
///
/// It measures as a run does (pinned workers, a self-check first, warm-up, windows with their noise), without the race of
/// kernels, which would take most of the time.
package struct Launch: Sendable {
    /// One kernel at one size.
    package struct Piece: Sendable {
        package var kernel: EngineKernel
        package var parameters: WorkParameters
        package var placements: [Placement]

        package init(_ kernel: EngineKernel, _ parameters: WorkParameters, placements: [Placement]) {
            self.kernel = kernel
            self.parameters = parameters
            self.placements = placements
        }
    }

    package var pieces: [Piece]
    package var harness: Harness
    /// Of each measurement.
    package var seconds: Double
    /// Whether the peak is measured beside each window. Launches that measure in turn share the machine's state and need
    /// none.
    package var isBesidePeak: Bool
    /// Read around each window, the one to use first.
    package var meters: [Meter]
    /// `nil` to leave the work alone.
    package var slowDown: SlowDown?
    /// Bytes that all workers together may allocate; `nil` where it is not known.
    package var memoryAvailable: Int?

    package init(
        pieces: [Piece], harness: Harness, seconds: Double, isBesidePeak: Bool = false, meters: [Meter] = [],
        slowDown: SlowDown? = nil, memoryAvailable: Int? = nil
    ) {
        self.pieces = pieces
        self.harness = harness
        self.seconds = seconds
        self.isBesidePeak = isBesidePeak
        self.meters = meters
        self.slowDown = slowDown
        self.memoryAvailable = memoryAvailable
    }

    /// - Throws: `BenchmarkError`, also where a kernel fails its check.
    package func measurements() throws -> [RateMeasurement] {
        for piece in pieces {
            try MemoryDemand.check(
                [piece.kernel], piece.parameters, on: piece.placements, available: memoryAvailable)
        }
        // Not even the preparation may disturb the other of two launches.
        try harness.awaitTurn?()
        return try pieces.flatMap { piece in
            let verification = try Campaign.verified(piece.kernel.work(piece.parameters))
            return try piece.placements.map { placement in
                var work = piece.kernel.work(piece.parameters.on(placement))
                if !isBesidePeak {
                    work.peak = nil
                    work.memory = nil
                }
                if let slowDown { work = work.slowed(by: slowDown) }
                var measurement = try harness.measure(
                    work, on: placement, verification: verification, seconds: seconds, meters: meters)
                if let slowDown { measurement.warnings.append(Self.warning(slowDown.share)) }
                return measurement
            }
        }
    }

    private static func warning(_ share: Double) -> Warning {
        Warning(
            .slowedDown, "The work was slowed down by \(share * 100) % on purpose.",
            nextStep: "Take it as a test of the check only: it is no rate of this host.")
    }
}

extension HarnessSettings {
    private static let launchWarmUp = 0.25

    /// The time that gives as many windows as these, to hundredths.
    package static func launchSeconds(ofSampling windows: [Double]) -> Double {
        max(0.01, (windows.reduce(0, +) / (1 - launchWarmUp) * 100).rounded() / 100)
    }

    /// The windows of a launch are short, because its observation is their median, which many short ones keep clear of an
    /// interruption that would be a third of three long ones.
    private static let launchWindow = 0.005
    private static let fewestLaunchWindows = 9
    /// Of a window: a probe of a few milliseconds tells the clock as well as a longer one.
    private static let peakOfWindow = 0.5

    /// A launch's: windows of 5 ms for the given time, shorter ones where there would be fewer than nine, however wide
    /// their interval is, for it is the spread between launches that counts.
    package static func launch(seconds: Double) -> HarnessSettings {
        let sampling = seconds * (1 - launchWarmUp)
        let samples = max(fewestLaunchWindows, Int((sampling / launchWindow).rounded()))
        let window = min(launchWindow, sampling / Double(samples))
        return HarnessSettings(
            sampleWindow: UInt64(window * 1e9), peakWindow: UInt64(window * peakOfWindow * 1e9),
            warmUpWindow: UInt64(window / 6 * 1e9),
            confidence: 0.95, relativeHalfWidth: 0, fewestSamples: samples, mostSamples: samples,
            warmUpShare: launchWarmUp, totalSeconds: seconds)
    }
}
