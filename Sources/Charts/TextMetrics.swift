/// How wide text is where it is drawn, so that nothing is written over anything else.
///
/// The widths are those of Helvetica, whose metrics Arial and Liberation Sans share. Source: Adobe, "Core 14 AFM", file
/// Helvetica.afm, in thousandths of the size.
package enum TextMetrics {
    /// Of a line, as a share of the size: Liberation Sans has 0.905 above the base line and 0.212 below it.
    static let ascent = 0.91
    static let descent = 0.22

    /// In the unit of `size`.
    package static func width(_ text: String, size: Double) -> Double {
        Double(text.unicodeScalars.reduce(0) { $0 + advance($1) }) * size / 1000
    }

    /// The text, or as much of its beginning as `width` holds with an ellipsis.
    package static func fitted(_ text: String, width: Double, size: Double) -> String {
        guard self.width(text, size: size) > width else { return text }
        let room = width - self.width("…", size: size)
        var used = 0.0
        let head = text.prefix { character in
            used += self.width(String(character), size: size)
            return used <= room
        }
        return head.isEmpty ? "" : head.trimmingSpaces + "…"
    }

    /// Broken at spaces, and after slashes where there are none, into lines no wider than `width`; what is more than `most` lines
    /// is cut.
    package static func lines(_ text: String, width: Double, size: Double, most: Int) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ")[...]
        while let first = rest.popFirst() {
            if lines.count + 1 == most {
                let tail = ([first] + rest).joined(separator: " ")
                return lines + [fitted(tail, width: width, size: size)]
            }
            var line = String(first)
            while let next = rest.first, self.width("\(line) \(next)", size: size) <= width {
                line += " \(next)"
                rest.removeFirst()
            }
            if let (head, tail) = atSlash(line, width: width, size: size) {
                (line, rest) = (head, [tail[...]] + rest)
            }
            lines.append(fitted(line, width: width, size: size))
        }
        return lines
    }

    /// Of a word that is too wide, as much as fits up to a slash, and the rest of it.
    private static func atSlash(_ word: String, width: Double, size: Double) -> (String, String)? {
        guard self.width(word, size: size) > width else { return nil }
        let places = word.indices.filter { word[$0] == "/" }.map(word.index(after:))
        let place = places.last { $0 < word.endIndex && self.width(String(word[..<$0]), size: size) <= width }
        return place.map { (String(word[..<$0]), String(word[$0...])) }
    }

    private static func advance(_ scalar: Unicode.Scalar) -> Int {
        if (0x20...0x7e).contains(scalar.value) { return ascii[Int(scalar.value) - 0x20] }
        switch scalar {
        case "·": return 278
        case "²", "³": return 333
        case "±", "×", "−": return 584
        case "–", "µ": return 556
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        // No letter of the font, and none of East Asian ones, is wider than the size; what is joined is narrower.
        default: return 1000
        }
    }

    /// From the space on.
    private static let ascii = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278,
        278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
