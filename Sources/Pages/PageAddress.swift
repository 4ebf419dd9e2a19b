/// Where a page or a file of it is.
package enum PageAddress {
    package static func of(_ view: View, _ question: Question) -> String {
        with(question.query, at: view.path)
    }

    /// - Parameter place: a view or a page of what is stored.
    static func file(_ name: String, of place: String, _ query: FormQuery) -> String {
        with(query, at: "/files/\(place)/\(name)")
    }

    private static func with(_ query: FormQuery, at path: String) -> String {
        let fields = query.text
        return fields.isEmpty ? path : "\(path)?\(fields)"
    }
}
