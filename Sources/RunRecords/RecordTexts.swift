import Foundation

/// What the texts of a record may not hold. Most of them name something (a host, a kernel, a market), and a name is one short
/// line: the columns of stores and the labels of metrics hold no other.
enum RecordTexts {
    /// Characters of a name that stores keep in a column of its own and find runs by. An index of PostgreSQL holds 2,700 bytes, and
    /// a name in a network has at most 255.
    static let longestName = 255

    /// Texts for people, which are shown with line breaks and control characters taken out. Programs wrote them or users, in
    /// profiles and in variables.
    private static func isFree(_ path: String) -> Bool {
        [".message", ".next_step"].contains(where: path.hasSuffix)
            || ["power.derivation", "fingerprint.fields.\(Fingerprint.variablesField)"].contains(path)
            || path.hasPrefix("environment.variables[") && path.hasSuffix("].value")
            || path.hasPrefix("revenue[") && [".assumptions.", ".assumed."].contains(where: path.contains)
    }

    /// Why no wattmark wrote this; `nil` where nothing speaks against it.
    ///
    /// - Parameter canonical: a record's canonical JSON.
    static func contradiction(in canonical: Data) -> String? {
        guard mayHoldControl(canonical),
            let tree = try? JSONDecoder().decode(JSONValue.self, from: canonical)
        else { return nil }
        for (path, value) in tree.orderedLeaves {
            guard path.holdsControl || value.holdsControl, !isFree(path) else { continue }
            return "\(path.excerpt()) holds a line break or another control character, which no name has"
        }
        return nil
    }

    /// Whether it has one anywhere, as canonical JSON is written: the first 32 behind a backslash, the others as they are. In few
    /// records, so that the others need no second reading.
    private static func mayHoldControl(_ canonical: Data) -> Bool {
        canonical.withUnsafeBytes { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                switch (previous, byte) {
                case (UInt8(ascii: "\\"), UInt8(ascii: "u")), (UInt8(ascii: "\\"), UInt8(ascii: "n")),
                    (UInt8(ascii: "\\"), UInt8(ascii: "r")), (UInt8(ascii: "\\"), UInt8(ascii: "t")),
                    (UInt8(ascii: "\\"), UInt8(ascii: "b")), (UInt8(ascii: "\\"), UInt8(ascii: "f")),
                    (_, 0x7f), (0xc2, 0x80...0x9f):
                    return true
                default: previous = byte
                }
            }
            return false
        }
    }

    /// - Returns: `nil` where it is no longer than a name may be.
    static func length(of name: String?, as key: String) -> String? {
        guard let name, name.unicodeScalars.count > longestName else { return nil }
        return "\(key) has more than \(longestName) characters"
    }
}

extension JSONValue {
    fileprivate var holdsControl: Bool {
        if case .text(let text) = self { text.holdsControl } else { false }
    }
}

extension String {
    fileprivate var holdsControl: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// What a system calls something, as a record may hold it: with replacement characters where it would not be one short line.
    package var asName: String {
        holdsControl || unicodeScalars.count > RecordTexts.longestName
            ? excerpt(RecordTexts.longestName) : self
    }
}
