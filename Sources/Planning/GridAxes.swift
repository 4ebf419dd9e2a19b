package import Economics
import RunRecords

extension Pricing {
    /// The grid's inputs as they are written, `market.btc_usd` or `market.btc_usd=40000:200000`; by default
    /// the bitcoin price and the rents that move an offer, then its other inputs.
    package func gridAxes(
        _ offers: [Offer], x: String?, y: String?, steps: Int, for result: PlanResult = .netOfPower
    ) throws(PlanningError) -> (x: GridAxis, y: GridAxis) {
        let inputs = inputs(of: offers, for: result)
        let named = [x, y].compactMap { $0?.split(separator: "=").first.map(String.init) }
        let usual = inputs.filter { $0.isUsualAxis && !named.contains($0.key) }
        let fallback = usual + inputs.filter { !$0.isUsualAxis && !named.contains($0.key) }
        return (
            try axis(x, of: inputs, otherwise: fallback.first, steps: steps),
            try axis(y, of: inputs, otherwise: fallback.dropFirst(x == nil ? 1 : 0).first, steps: steps)
        )
    }

    private func axis(_ text: String?, of inputs: [PlanInput], otherwise fallback: PlanInput?, steps: Int)
        throws(PlanningError) -> GridAxis
    {
        guard let text else {
            guard let fallback else { throw .gridNeedsTwo("inputs") }
            return try GridAxis(around: fallback, in: scenario, steps: steps)
        }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let input = inputs.first(where: { $0.key == parts[0] }) else {
            throw .noSuchInput(parts[0], known: inputs.map(\.key))
        }
        guard parts.count == 2 else { return try GridAxis(around: input, in: scenario, steps: steps) }
        let ends = parts[1].split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
        guard ends.count == 2, let low = ends[0], let high = ends[1] else {
            throw .outsideRange(
                input: input.key, value: "\"\(parts[1])\"", range: "two numbers, as in \(input.key)=1:2")
        }
        return try GridAxis(input, from: low, to: high, steps: steps)
    }
}
