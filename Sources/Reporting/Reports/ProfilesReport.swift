/// Profiles, markets and sites, one line each.
package enum ProfilesReport {
    package struct Row: Encodable, Sendable {
        package var kind: String
        package var id: String
        package var name: String
        package var path: String

        package init(kind: String, id: String, name: String, path: String) {
            self.kind = kind
            self.id = id
            self.name = name
            self.path = path
        }
    }

    package static func report(_ rows: [Row]) -> Report { Report([.table(table(rows))]) }

    package static func table(_ rows: [Row]) -> ReportTable {
        ReportTable(
            rows,
            [
                .name("id") { .name($0.id).with(.strong) },
                .text("kind") { .text($0.kind) },
                .text("name") { .text($0.name) },
            ])
    }
}
