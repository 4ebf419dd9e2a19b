import Foundation

/// Checks a document by the part of JSON Schema that wattmark's schemas are written in: `type`, `properties`, `required`,
/// `additionalProperties`, `items`, `anyOf`, `const`, `format: date-time` and `$ref` to `$defs`.
package struct JSONSchemaCheck {
    private let root: [String: Any]

    package init(_ text: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    /// Each with the place that it is at; empty for a document that obeys.
    package func faults(in document: Any) -> [String] { faults(document, root, at: "$") }

    private static let known: Set = [
        "$schema", "$defs", "title", "description", "type", "properties", "required", "additionalProperties",
        "items", "anyOf", "const", "format", "$ref",
    ]

    private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        var faults = Set(schema.keys).subtracting(Self.known).map { "\(place): rule \($0) is not known" }
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/$defs/".count))
            let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
            faults += target.map { self.faults(value, $0, at: place) } ?? ["\(place): no \(reference)"]
        }
        if let choices = schema["anyOf"] as? [[String: Any]],
            !choices.contains(where: { self.faults(value, $0, at: place).isEmpty })
        {
            faults.append("\(place): none of the choices")
        }
        if let constant = schema["const"] as? String, value as? String != constant {
            faults.append("\(place): is not \(constant)")
        }
        let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] }
        if let types, !types.contains(Self.type(of: value)) {
            faults.append("\(place): \(Self.type(of: value)), not \(types.joined(separator: " or "))")
        }
        if schema["format"] as? String == "date-time", let text = value as? String,
            text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/) == nil
        {
            faults.append("\(place): \(text) is no time")
        }
        if let object = value as? [String: Any] { faults += self.faults(of: object, schema, at: place) }
        if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
            faults += array.enumerated().flatMap { self.faults($1, items, at: "\(place)[\($0)]") }
        }
        return faults
    }

    private func faults(
        of object: [String: Any], _ schema: [String: Any], at place: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
            .map { "\(place): \($0) is missing" }
        for (key, value) in object {
            if let own = properties[key] {
                faults += self.faults(value, own, at: "\(place).\(key)")
            } else if let other = schema["additionalProperties"] as? [String: Any] {
                faults += self.faults(value, other, at: "\(place).\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(place): \(key) is not known")
            }
        }
        return faults
    }

    private static func type(of value: Any) -> String {
        switch value {
        case is NSNull: "null"
        case is [String: Any]: "object"
        case is [Any]: "array"
        case is String: "string"
        case let number as NSNumber where CFBooleanLike.isBoolean(number): "boolean"
        default: "number"
        }
    }
}

private enum CFBooleanLike {
    /// A boolean is read as a number too.
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
