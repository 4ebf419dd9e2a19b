/// How text is decorated: with ANSI colours on a terminal, plainly elsewhere.
package struct TextStyle: Sendable {
    package var usesColor: Bool

    package init(usesColor: Bool) { self.usesColor = usesColor }

    package static let plain = TextStyle(usesColor: false)

    package func bold(_ text: String) -> String { decorated(text, "1") }
    package func dim(_ text: String) -> String { decorated(text, "2") }
    package func red(_ text: String) -> String { decorated(text, "31") }
    package func green(_ text: String) -> String { decorated(text, "32") }
    package func yellow(_ text: String) -> String { decorated(text, "33") }

    private func decorated(_ text: String, _ code: String) -> String {
        usesColor && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}
