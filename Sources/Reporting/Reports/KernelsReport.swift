import Quantities
package import RunRecords

/// What a run says of its kernels beside their rates: which it took, and why.
package enum KernelsReport {
    /// One engine's kernels of a computation.
    package struct Choice: Sendable {
        package var computation: Computation
        /// With the rates of their race on one core, the fastest first.
        package var ranking: [(kernel: String, rate: Double)]

        package init(of computation: Computation, ranking: [(kernel: String, rate: Double)]) {
            self.computation = computation
            self.ranking = ranking
        }
    }

    /// - Parameter asked: the kernels that were asked for by name, which are not raced.
    /// - Returns: nothing where there was nothing to choose.
    package static func report(_ choices: [Choice], asked: [String]) -> Report {
        let races = choices.map { choice in
            let scale = choice.computation.unit.scale(of: choice.ranking.first?.rate ?? 0)
            let rates = choice.ranking.map { NumberText.significant($0.rate / scale.factor) }
            return """
                \(choice.computation.title): \(choice.ranking.first?.kernel ?? "none"), the fastest of \
                \(rates.count) on one core (\(rates.joined(separator: ", ")) \(scale.symbol))
                """
        }
        let lines = races + asked.map { "\($0), as asked for" }
        return Report(
            lines.enumerated().map { index, text in .field(index == 0 ? "Kernels" : "", text) })
    }

    /// Said where a run would have measured a library that is not there.
    package static func absent(_ engine: EngineName, needs: String) -> Report {
        Report([.field("Engines", "\(engine.rawValue) is left out, for it needs \(needs)")])
    }
}
