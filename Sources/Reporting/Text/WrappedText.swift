import PlainText

/// Text broken into lines between words, so that it fits a width.
enum WrappedText {
    /// Ends a line whose word goes on in the next, as a shell has it.
    static let continuation = "\\"
    /// Scalars of one text; what is longer comes from nobody who wants to be read, and ends in "…".
    static let longest = 1000

    /// - Parameters:
    ///   - first: the width of the first line.
    ///   - rest: the width of the others.
    static func lines(
        of phrase: Phrase, first: Int, rest: Int, longest: Int = longest
    ) -> [Phrase] {
        var lines: [Phrase] = []
        var line = Phrase("")
        var width = 0
        for word in words(of: phrase, longest: longest) {
            var room = lines.isEmpty ? first : rest
            if width > 0, width + 1 + word.width > room {
                lines.append(line)
                (line, width, room) = (Phrase(""), 0, rest)
            }
            if width > 0 { line = line + Phrase(" ", word.joint) }
            width += (width > 0 ? 1 : 0) + word.width
            // A path is left whole, because someone may copy it; a terminal breaks it without adding to it.
            guard width > room, !word.phrase.text.contains("/") else {
                line = line + word.phrase
                continue
            }
            let pieces = broken(word.phrase, width: min(room, rest))
            lines += pieces.dropLast()
            line = pieces.last ?? Phrase("")
            width = line.text.displayWidth
        }
        return lines + [line]
    }

    /// One emphasis throughout.
    static func lines(of text: String, width: Int) -> [String] {
        lines(of: Phrase(text), first: width, rest: width).map(\.text)
    }

    /// Cut at the width, every piece but the last with a mark that it goes on.
    static func pieces(of text: String, width: Int) -> [String] {
        guard text.displayWidth > width else { return [text] }
        let room = max(2, width - continuation.count)
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in text {
            let columns = character.displayWidth
            if used + columns > room, !piece.isEmpty {
                pieces.append(piece + continuation)
                (piece, used) = ("", 0)
            }
            piece.append(character)
            used += columns
        }
        return pieces + [piece]
    }

    /// At most as much as anybody reads: by scalars, of which one character may have any number.
    static func capped(_ text: String, longest: Int = longest) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }

    private struct Word {
        var phrase: Phrase
        var width: Int
        /// How the space before it looks.
        var joint: Emphasis
    }

    private static func words(of phrase: Phrase, longest: Int) -> [Word] {
        var words: [Word] = []
        var endsInSpace = true
        for span in phrase.spans {
            let text = capped(span.text, longest: longest)
            var startsAnew = endsInSpace || text.first?.isWhitespace == true
            for part in text.split(whereSeparator: \.isWhitespace) {
                let piece = Phrase(String(part).printable, span.emphasis)
                let width = piece.text.displayWidth
                if startsAnew || words.isEmpty {
                    words.append(
                        Word(phrase: piece, width: width, joint: words.isEmpty ? .plain : span.emphasis))
                } else {
                    words[words.count - 1].phrase = words[words.count - 1].phrase + piece
                    words[words.count - 1].width += width
                }
                startsAnew = true
            }
            endsInSpace = text.last?.isWhitespace ?? endsInSpace
        }
        return words
    }

    private static func broken(_ word: Phrase, width: Int) -> [Phrase] {
        let emphasis = word.spans.first?.emphasis ?? .plain
        return pieces(of: word.text, width: width).map { Phrase($0, emphasis) }
    }
}
