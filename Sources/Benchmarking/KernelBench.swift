import MachineTopology
package import RunRecords
package import Workloads

/// Times every kernel of this host on one core, so that a choice among them can be understood.
package struct KernelBench: Sendable {
    /// Seconds that even many kernels get each.
    private static let shortest = 0.7
    /// More than this tells nothing that matters in a list.
    private static let longest = 2.0

    package var harness: Harness
    package var placement: Placement
    package var parameters: WorkParameters
    /// Seconds to spend on each kernel.
    package var secondsEach: Double

    /// - Parameter kernels: how many will be measured within `seconds`.
    package init(
        harness: Harness, placement: Placement, parameters: WorkParameters, kernels: Int, seconds: Double
    ) {
        self.harness = harness
        self.placement = placement
        self.parameters = parameters
        secondsEach = min(Self.longest, max(Self.shortest, seconds / Double(max(1, kernels))))
    }

    /// On the first core of this host.
    ///
    /// - Parameter kernels: how many will be measured.
    package init(on survey: HostSurvey, kernels: Int) {
        let topology = survey.topology
        self.init(
            harness: Harness(settings: .bench, cpuStatFiles: survey.cpuStatFiles) { cpu in
                try topology.bindCurrentThread(to: cpu)
            },
            placement: survey.placements.oneCore, parameters: survey.parameters().forBench,
            kernels: kernels, seconds: HarnessSettings.bench.totalSeconds)
    }

    /// - Throws: `BenchmarkError`; of a kernel that computes wrongly there is no rate.
    package func measure(_ kernel: EngineKernel) throws -> RateMeasurement {
        let work = kernel.work(parameters)
        return try measure(work, verification: try Campaign.verified(work))
    }

    /// OpenSSL's bulk speed as double hashes a second.
    package func measureBulk() throws -> RateMeasurement {
        let work = OpenSSLBulk.work
        return try measure(work, verification: try work.verify())
    }

    private func measure(_ work: Work, verification: Verification) throws -> RateMeasurement {
        try harness.measure(
            work, on: placement, verification: verification, seconds: secondsEach, meters: [])
    }
}
