package import RunRecords
package import Workloads

/// Which of an engine's kernels to take, found by a race on one PU.
package struct KernelChoice: Sendable {
    package struct Contender: Sendable {
        package var kernel: EngineKernel
        /// Median work per second of the PU's time.
        package var rate: Double
    }
    /// The one to take first, then the others, the fastest first.
    package var ranking: [Contender]
    /// Why the first is taken.
    package var ground: KernelGround

    /// Nanoseconds of a window: far more than the clock costs, and a race is over before a run seems to stand still.
    private static let window: UInt64 = 15_000_000

    /// Races the kernels round by round, until it is shown which is the fastest or no more rounds would be worth it. What
    /// counts is the time for which each ran: a quota below one CPU stops windows in the middle, whichever they are.
    ///
    /// - Parameters:
    ///   - kernels: of one contest, that the host can run.
    ///   - champion: the one that won before on this host, which is kept unless another is shown to be faster.
    package static func race(
        _ kernels: [EngineKernel], champion: String? = nil, parameters: WorkParameters,
        placement: Placement, bind: @escaping @Sendable (_ cpu: Int) throws -> Void
    ) throws -> KernelChoice {
        guard !kernels.isEmpty else { return KernelChoice(ranking: [], ground: .fastest) }
        let clockCost = MonotonicClock.cost()
        var lanes: [Windows] = []
        defer { for lane in lanes { lane.pool.dismiss() } }
        for kernel in kernels {
            let work = kernel.work(parameters)
            let pool = try WorkerPool(work: work, placement: placement, bind: bind)
            do {
                let batch = try Calibration.batch(
                    pool: pool, kind: .work, granule: work.granule, clockCost: clockCost)
                lanes.append(Windows(pool: pool, work: work, batch: batch, peakBatch: nil))
            } catch {
                pool.dismiss()
                throw error
            }
        }
        var standings = RaceStandings(
            contenders: kernels.count, champion: kernels.firstIndex { $0.kernel == champion })
        while true {
            for lane in standings.order {
                standings.add(try lanes[lane].work(nanoseconds: window).rateRun, of: lane)
            }
            if let outcome = standings.endRound() {
                return KernelChoice(kernels, rates: standings.medians, outcome)
            }
        }
    }

    private init(_ kernels: [EngineKernel], rates: [Double], _ outcome: RaceStandings.Outcome) {
        let contenders = zip(kernels, rates).map { Contender(kernel: $0, rate: $1) }
        let others = contenders.enumerated().filter { $0.offset != outcome.winner }.map(\.element)
        let names = { (indices: [Int]) in indices.map { kernels[$0].kernel } }
        let ground: KernelGround =
            switch outcome.ground {
            case .fastest: .fastest
            case .kept(let undecided): .kept(undecided: names(undecided))
            case .faster(let than): .faster(than: kernels[than].kernel)
            case .undecided(let with): .undecided(with: names(with))
            }
        self.init(
            ranking: [contenders[outcome.winner]] + others.sorted { $0.rate > $1.rate }, ground: ground)
    }

    private init(ranking: [Contender], ground: KernelGround) {
        self.ranking = ranking
        self.ground = ground
    }

    /// For the record, of all races that could not tell; `nil` where each could or kept what won before.
    package static func warning(of choices: [KernelChoice]) -> Warning? {
        let open = choices.compactMap { choice -> String? in
            guard case .undecided(let others) = choice.ground, let taken = choice.ranking.first?.kernel
            else { return nil }
            return "\(taken.computation.title): \(taken.kernel) from \(others.joined(separator: " and "))"
        }
        guard !open.isEmpty else { return nil }
        return Warning(
            .kernelUndecided,
            """
            \(open.count == 1 ? "A race" : "\(open.count) races") of kernels could not tell some from each other, so the \
            first of them was measured; \(open.joined(separator: "; ")).
            """,
            nextStep:
                "Keep runs in a store: the next one takes the same kernel unless another is shown to be faster."
        )
    }
}
