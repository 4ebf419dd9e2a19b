/// Profiles, markets and sites, one line each.
package enum ProfilesText {
    package struct Row: Codable, Sendable {
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

    package static func render(_ rows: [Row], style: TextStyle) -> String {
        var table = TextTable([("kind", .left), ("id", .left), ("name", .left)])
        for row in rows {
            table.add([.init(row.kind), .init(row.id, { $0.bold($1) }), .init(row.name)])
        }
        return table.text(style)
    }
}
