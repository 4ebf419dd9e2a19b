import Quantities

/// Any JSON, to find where two differ.
package enum JSONValue: Codable, Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        }
    }

    /// The values that are no lists and objects, by where they stand: `rows[2].subject`. An entry of a list that has a name
    /// is found by it, because its place may be another tomorrow: `rows[h100-sxm/per-token].gross`.
    package var leaves: [String: JSONValue] {
        Dictionary(orderedLeaves.map { ($0.path, $0.value) }, uniquingKeysWith: { $1 })
    }

    /// The same in the order of the lists, and of the alphabet within an object.
    package var orderedLeaves: [(path: String, value: JSONValue)] {
        var found: [(path: String, value: JSONValue)] = []
        gather("", into: &found)
        return found
    }

    private func gather(_ path: String, into found: inout [(path: String, value: JSONValue)]) {
        switch self {
        case .object(let object):
            for (key, value) in object.sorted(by: { $0.key < $1.key }) {
                value.gather(path.isEmpty ? key : "\(path).\(key)", into: &found)
            }
        case .list(let list):
            let names = list.map(\.name)
            let areUnique = Set(names.compactMap(\.self)).count == list.count
            for (index, value) in list.enumerated() {
                let name = areUnique ? names[index] ?? "\(index)" : "\(index)"
                value.gather("\(path)[\(name)]", into: &found)
            }
        case .null, .flag, .number, .text: found.append((path, self))
        }
    }

    /// By which an entry of a list is told from the others.
    private var name: String? {
        guard case .object(let object) = self else { return nil }
        let parts = ["subject", "model", "mw_basis", "input", "id", "key", "limit", "name", "start", "index"]
            .compactMap { key -> String? in
                switch object[key] {
                case .text(let text): text
                // A month goes by its day; its place says nothing besides.
                case .number(let number): key == "index" && object["start"] != nil ? nil : plain(number)
                case nil, .null, .flag, .list, .object: nil
                }
            }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// Whether both say the same; numbers within what the last digits of a computation are worth.
    package func isSame(as other: JSONValue) -> Bool {
        guard case .number(let one) = self, case .number(let two) = other else { return self == other }
        return abs(one - two) <= 1e-9 * max(abs(one), abs(two))
    }
}

extension JSONValue: CustomStringConvertible {
    package var description: String {
        switch self {
        case .null: "unknown"
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): text
        case .list(let list): "\(list.count) entries"
        case .object(let object): "\(object.count) keys"
        }
    }
}
