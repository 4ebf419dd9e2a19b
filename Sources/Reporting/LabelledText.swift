/// A line of a block of labelled lines; what does not fit it goes on below its text.
enum LabelledText {
    /// The column in which the texts of a block start.
    static let indent = 9

    static func line(
        _ label: String, _ text: String, style: TextStyle,
        _ decorate: (TextStyle, String) -> String = { $0.bold($1) }
    ) -> String {
        let filled = WrappedText.fill(text, indent: indent)
        let gap = String(repeating: " ", count: filled.isEmpty ? 0 : max(1, indent - label.count))
        return decorate(style, label) + gap + filled + "\n"
    }
}
