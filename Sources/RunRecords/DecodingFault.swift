import Foundation

extension DecodingError {
    /// What is wrong and where, for a person: `measurements[0].rate.center: expected a number`.
    package var oneLine: String {
        let (context, fact): (Context, String) =
            switch self {
            case .keyNotFound(let key, let context): (context, "the key \(key.inSnakeCase.quoted) is missing")
            case .typeMismatch(let type, let context): (context, "expected \(Self.name(of: type))")
            case .valueNotFound(let type, let context):
                (context, "expected \(Self.name(of: type)), found null")
            case .dataCorrupted(let context): (context, context.debugDescription)
            @unknown default: (Context(codingPath: [], debugDescription: ""), "\(self)")
            }
        var path = ""
        for key in context.codingPath {
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.inSnakeCase
            }
        }
        return path.isEmpty ? fact : "\(path.excerpt()): \(fact)"
    }

    private static func name(of type: Any.Type) -> String {
        switch type {
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is String.Type: "a string"
        case is Bool.Type: "true or false"
        case is [Any].Type: "an array"
        case is [String: Any].Type: "an object"
        default: "\(type)"
        }
    }
}

extension CodingKey {
    /// The key as the document spells it; the decoder reports the converted one.
    fileprivate var inSnakeCase: String {
        stringValue.reduce(into: "") { name, character in
            name += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
    }
}
