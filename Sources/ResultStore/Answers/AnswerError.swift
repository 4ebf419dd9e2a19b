import RunRecords
package import SystemFiles

/// Why an answer cannot be kept, or shown again.
package enum AnswerError: Error, Equatable, CustomStringConvertible {
    case badName(String)
    case noSuchAnswer(String, known: [String])
    case taken(String, path: String)
    /// A file that has another name than the answer in it.
    case renamed(path: String, name: String)
    case damaged(path: String, reason: String)
    case tooLarge(String, bytes: Int)
    case noFolder(path: String, SystemFault)

    package var description: String {
        switch self {
        case .badName(let fault): fault
        case .noSuchAnswer(let name, let known):
            "there is no answer \(name.quoted); "
                + (known.isEmpty
                    ? "none is kept yet, and --save NAME on `revenue` or `plan` keeps one"
                    : "there are \(known.joined(separator: ", "))")
        case .taken(let name, let path):
            "there is an answer \(name.quoted) already, in \(path); choose another name, or add --replace"
        case .renamed(let path, let name):
            "\(path) holds the answer \(name.quoted); give that path in place of a name, or call the file \(name).json again"
        case .damaged(let path, let reason):
            "\(path) is damaged: \(reason); remove it (`wattmark answers remove`), and save the answer anew"
        case .tooLarge(let name, let bytes):
            "the answer \(name.quoted) takes \(bytes) bytes, which is more than is kept; ask about fewer machines or years"
        case .noFolder(let path, let fault):
            "the folder of answers, \(path), cannot be used: \(fault.reason)"
        }
    }
}
