import Planning
import Profiles

/// Faults in the words of a page: a field by its label, whole sentences, and no option of a command.
package struct PageWords: Sendable {
    /// By their keys.
    private let labels: [String: String]

    package init(_ levers: [Lever] = []) {
        labels = Dictionary(levers.map { ($0.key, $0.input.title) }) { first, _ in first }
    }

    /// What a field is called; by its key where it has no label.
    package func label(_ key: String) -> String { labels[key] ?? key }

    package func sentence(_ error: any Error) -> String {
        if case ProfileError.invalid(let fault)? = (error as? ProfileError)
            ?? (error as? PlanningError)?.profile,
            fault.isOfOverride
        {
            return sentence(fault)
        }
        return Self.whole(plain("\(error)"))
    }

    private func sentence(_ fault: ProfileFault) -> String {
        guard let field = fault.field else { return Self.whole(plain("\(fault.problem); \(fault.remedy)")) }
        // Some are said of the key, and some of its value.
        let link = ["is ", "names "].contains(where: fault.problem.hasPrefix) ? " " : ": "
        let text = "\(field)\(link)\(fault.problem); \(fault.remedy)"
        // Of a key that has no label others are looked for by their keys too.
        return Self.whole(labels[field] == nil ? text : plain(text, beside: field))
    }

    /// What the words of commands are here; the longer ones first.
    private static let options = [
        (", or ask with --of net-of-power", ""), ("; ask with --of net-of-power", ""),
        ("; name the run with --run", "; choose it as the measured run"),
        ("its tokens are sold with --model", "its tokens are sold by the page's model"),
        ("name a profile of its model with --power-profile, which can have one", "choose another run"),
        ("or give it with --set ", "or name it in the address as "), ("--set ", "set "),
    ]

    private func plain(_ text: String, beside field: String = "") -> String {
        Self.options.reduce(named(text, beside: field)) { $0.replacing($1.0, with: $1.1) }
    }

    /// With the labels of all keys in it, also of those that stand in the same part of a file as the field.
    private func named(_ text: String, beside field: String) -> String {
        let part = field.lastIndex(of: ".").map { String(field[...$0]) } ?? ""
        var (done, word) = ("", "")
        func label() -> String {
            let key = word.last == "." ? String(word.dropLast()) : word
            let own = key.contains("_") ? labels[part + key] : nil
            return (labels[key] ?? own ?? key) + word.dropFirst(key.count)
        }
        for character in text {
            guard !character.isLetter, !character.isNumber, !"._-".contains(character) else {
                word.append(character)
                continue
            }
            done += label() + String(character)
            word = ""
        }
        return done + label()
    }

    /// With a capital, unless it begins with the name of something, and with its end.
    package static func whole(_ text: String) -> String {
        let first = text.prefix { $0 != " " }
        let isWord = first.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "," }
        let begun = isWord ? first.prefix(1).uppercased() + text.dropFirst() : text
        return begun.last.map { ".!?".contains($0) } ?? true ? begun : begun + "."
    }
}

extension PlanningError {
    fileprivate var profile: ProfileError? {
        if case .profile(let error) = self { error } else { nil }
    }
}
