/// What a format makes of its input.
package struct ExportFile: Sendable {
    /// Goes between the file's name and its extension: `bigger` of `rates.bigger.json`; `nil` where there is one file.
    package let suffix: String?
    package let text: String

    init(_ text: String, suffix: String? = nil) {
        self.suffix = suffix
        self.text = text
    }

    /// `path` as the user gave it, told apart from the format's other files.
    package func path(_ path: String) -> String {
        guard let suffix else { return path }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path).\(suffix)" }
        return "\(path[..<dot]).\(suffix)\(path[dot...])"
    }
}
