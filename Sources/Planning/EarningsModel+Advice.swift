import Economics
package import Profiles
package import RunRecords

extension EarningsModel {
    /// What is to be known of the prices that these contenders are reckoned with.
    package func advice(on contenders: [Contender], today: CalendarDate) -> [Warning] {
        let ids = Set(contenders.map(\.subject))
        var accelerators = calculator.accelerators.filter { ids.contains($0.id) }
        let takesReference = contenders.contains { $0.model.hasPrefix("per-flop:") }
        if takesReference, !ids.contains(calculator.reference.id) {
            accelerators.append(calculator.reference)
        }
        var asked = calculator
        asked.accelerators = accelerators
        return asked.advice(today: today)
    }
}
