/// Why something cannot be a tag of a run, or tags cannot stand together.
package enum TagFault: Error, Equatable, CustomStringConvertible {
    case noValue(String)
    case badKey(String)
    case badValue(key: String)
    case twice(key: String)
    case tooMany(Int)

    package var description: String {
        switch self {
        case .noValue(let text): "the tag \(text.quoted) has no \"=\"; give KEY=VALUE, as in site=oslo"
        case .badKey(let key):
            """
            the tag's key \(key.quoted) is none; give a small letter and after it small letters, digits, \"_\", \".\" and \
            \"-\", at most \(RunTag.longestKey)
            """
        case .badValue(let key):
            """
            the tag \(key.quoted) has no value, one of more than \(RunTag.longestValue) characters, or a control character \
            in it; give one short line
            """
        case .twice(let key): "the tag \(key.quoted) stands twice; give each key once"
        case .tooMany(let count): "there are \(count) tags; give at most \(RunTags.most)"
        }
    }
}
