import Quantities
package import RunRecords

/// What a run says of its kernels beside their rates: which it took, and why.
package enum KernelsReport {
    /// One engine's kernels of a computation.
    package struct Choice: Sendable {
        package var computation: Computation
        /// With the rates of their race on one core, the one that was taken first.
        package var ranking: [(kernel: String, rate: Double)]
        /// Why it was taken.
        package var ground: KernelGround

        package init(
            of computation: Computation, ranking: [(kernel: String, rate: Double)], ground: KernelGround
        ) {
            self.computation = computation
            self.ranking = ranking
            self.ground = ground
        }
    }

    /// - Parameter asked: the kernels that were asked for by name, which are not raced.
    /// - Returns: nothing where there was nothing to choose.
    package static func report(_ choices: [Choice], asked: [String]) -> Report {
        let races = choices.map { choice in
            let scale = choice.computation.unit.scale(of: choice.ranking.first?.rate ?? 0)
            let rates = choice.ranking.map { NumberText.significant($0.rate / scale.factor) }
            return """
                \(choice.computation.title): \(choice.ranking.first?.kernel ?? "none"), \
                \(words(choice.ground, of: rates.count)) on one core (\(rates.joined(separator: ", ")) \
                \(scale.symbol))
                """
        }
        let lines = races + asked.map { "\($0), as asked for" }
        return Report(
            lines.enumerated().map { index, text in .field(index == 0 ? "Kernels" : "", text) })
    }

    private static func words(_ ground: KernelGround, of count: Int) -> String {
        switch ground {
        case .fastest: "the fastest of \(count)"
        case .kept(let undecided) where undecided.isEmpty:
            "which won before: none of \(count) is faster"
        case .kept(let undecided):
            "which won before: \(undecided.joined(separator: ", ")) could not be shown to be faster"
        case .faster(let before): "shown to be faster than \(before), which won before,"
        case .undecided(let others): "not to be told from \(others.joined(separator: ", "))"
        }
    }

    /// Said where a run would have measured a library that is not there.
    package static func absent(_ engine: EngineName, needs: String) -> Report {
        Report([.field("Engines", "\(engine.rawValue) is left out, for it needs \(needs)")])
    }
}
