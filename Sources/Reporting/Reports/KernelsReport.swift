import Quantities
package import RunRecords

/// What a run says of its kernels beside their rates: which it took, and why.
package enum KernelsReport {
    /// One engine's kernel of a workload and data type.
    package struct Choice: Sendable {
        package var workload: Workload
        package var dataType: DataType?
        package var unit: String
        /// With the rates of their race on one core, the fastest first.
        package var ranking: [(kernel: String, rate: Double)]

        package init(
            workload: Workload, dataType: DataType?, unit: String, ranking: [(kernel: String, rate: Double)]
        ) {
            self.workload = workload
            self.dataType = dataType
            self.unit = unit
            self.ranking = ranking
        }
    }

    /// - Parameter asked: the kernels that were asked for by name, which are not raced.
    /// - Returns: nothing where there was nothing to choose.
    package static func report(_ choices: [Choice], asked: [String]) -> Report {
        let races = choices.map { choice in
            let type = choice.dataType.map { " \($0.rawValue)" } ?? ""
            let scale = NumberText.scale(of: choice.ranking.first?.rate ?? 0)
            let rates = choice.ranking.map { NumberText.significant($0.rate / scale.factor) }
            return """
                \(choice.workload.rawValue)\(type): \(choice.ranking.first?.kernel ?? "none"), the fastest of \
                \(rates.count) on one core (\(rates.joined(separator: ", ")) \(scale.prefix)\(choice.unit))
                """
        }
        let lines = races + asked.map { "\($0), as asked for" }
        return Report(
            lines.enumerated().map { index, text in .field(index == 0 ? "Kernels" : "", text) })
    }

    /// Said where a run would have measured a library that is not there.
    package static func absent(_ engine: String, needs: String) -> Report {
        Report([.field("Engines", "\(engine) is left out, for it needs \(needs)")])
    }
}
