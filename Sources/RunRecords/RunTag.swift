/// What somebody says of where a run belongs: `site=oslo`, `rack=b12`, `owner=ml`.
package struct RunTag: Hashable, Sendable, CustomStringConvertible {
    /// Characters.
    static let longestKey = 63
    static let longestValue = 200

    package var key: String
    package var value: String

    /// Of what is stored; `fault` tells whether it can be one.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// As a user writes it: the first `=` ends the key.
    package init(_ text: String) throws(TagFault) {
        guard let equals = text.firstIndex(of: "=") else { throw .noValue(text) }
        self.init(key: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
        if let fault { throw fault }
    }

    package var description: String { "\(key)=\(value)" }

    /// Why this cannot be one; `nil` where it can.
    package var fault: TagFault? {
        let first = "abcdefghijklmnopqrstuvwxyz".unicodeScalars
        let others = "abcdefghijklmnopqrstuvwxyz0123456789_.-".unicodeScalars
        let letters = key.unicodeScalars
        guard let start = letters.first, first.contains(start), letters.allSatisfy(others.contains),
            letters.count <= Self.longestKey
        else { return .badKey(key) }
        let isPlain = value.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard !value.isEmpty, isPlain, value.unicodeScalars.count <= Self.longestValue else {
            return .badValue(key: key)
        }
        return nil
    }
}
