/// How text is decorated: with ANSI colours on a terminal, plainly elsewhere.
package struct TextStyle: Sendable {
    package var usesColor: Bool

    package init(usesColor: Bool) { self.usesColor = usesColor }

    package static let plain = TextStyle(usesColor: false)

    package func decorated(_ text: some StringProtocol, _ emphasis: Emphasis) -> String {
        guard usesColor, !text.isEmpty, let code = Self.code(emphasis) else { return String(text) }
        return "\u{1b}[\(code)m\(text)\u{1b}[0m"
    }

    private static func code(_ emphasis: Emphasis) -> String? {
        switch emphasis {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .bad: "31"
        case .good: "32"
        case .caution: "33"
        }
    }
}
