import Economics
import RunRecords

/// What uses of one ranking are called in a sentence or a drawing: by whose machines they are, and by how their work is sold
/// where the same machines stand there a second time, or their name does not tell it.
struct UseNames {
    private let several: Set<Subject>

    init(_ entries: [RevenueEntry]) { self.init(entries.map { ($0.row.subject, $0.row.model) }) }

    init(_ uses: [(subject: Subject, model: PriceModel)]) {
        several = Set(
            Dictionary(grouping: uses, by: \.subject).filter { Set($1.map(\.model)).count > 1 }.keys)
    }

    func name(_ row: RevenueRow) -> String { name(row.subject, row.model) }

    func name(_ subject: Subject, _ model: PriceModel) -> String {
        switch model {
        case .hashprice, .perDeviceHour, .perKilowatt:
            several.contains(subject) ? Self.whole(subject, model) : subject.description
        case .perFlop, .perToken: Self.whole(subject, model)
        }
    }

    /// As commands take it.
    static func whole(_ subject: Subject, _ model: PriceModel) -> String { "\(subject)/\(model)" }
}
