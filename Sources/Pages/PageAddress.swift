/// Where a page or a file of it is.
package enum PageAddress {
    package static func of(_ view: View, _ question: Question) -> String {
        with(question.query, at: view.path)
    }

    static func file(_ name: String, of view: View, _ question: Question) -> String {
        with(question.query, at: "/files/\(view.rawValue)/\(name)")
    }

    private static func with(_ query: FormQuery, at path: String) -> String {
        let fields = query.text
        return fields.isEmpty ? path : "\(path)?\(fields)"
    }
}
