/// Running text whose parts may have an emphasis each.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
    package struct Span: Sendable {
        package var text: String
        package var emphasis: Emphasis
    }

    package private(set) var spans: [Span]

    package init(_ text: String, _ emphasis: Emphasis = .plain) {
        spans = text.isEmpty ? [] : [Span(text: text, emphasis: emphasis)]
    }

    package init(stringLiteral text: String) { self.init(text) }

    package static func + (first: Phrase, second: Phrase) -> Phrase {
        var whole = first
        for span in second.spans {
            if whole.spans.last?.emphasis == span.emphasis {
                whole.spans[whole.spans.count - 1].text += span.text
            } else {
                whole.spans.append(span)
            }
        }
        return whole
    }

    /// The words alone.
    package var text: String { spans.map(\.text).joined() }
}
