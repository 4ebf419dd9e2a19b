import Foundation
import Profiles
import Testing

/// The JSON Schemas are for editors; the loader is what decides. They must know the same keys.
@Suite struct SchemaTests {
    @Test(arguments: ProfileKind.allCases)
    func hasTheKeysThatTheLoaderAccepts(kind: ProfileKind) throws {
        let schema = try document("\(kind.rawValue).schema.json")
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(try keys(of: schema, in: schema, below: "") == kind.acceptedKeys)
        let properties = schema["properties"] as? [String: [String: Any]]
        #expect(properties?["schema"]?["const"] as? String == kind.schema)
    }

    @Test(arguments: ProfileKind.allCases)
    func refusesUnknownKeysAndNeedsProvenance(kind: ProfileKind) throws {
        let schema = try document("\(kind.rawValue).schema.json")
        #expect(schema["additionalProperties"] as? Bool == false)
        let required = try #require(schema["required"] as? [String])
        #expect(Set(["schema", "id", "name", "source", "as_of", "confidence"]).isSubset(of: required))
        #expect(Set(required).isSubset(of: kind.acceptedKeys))
    }

    private func document(_ name: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(shippedProfiles)/schemas/\(name)"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The paths of all properties of `node`, which stands in `root`; references and alternatives are followed.
    private func keys(of node: [String: Any], in root: [String: Any], below path: String) throws -> Set<
        String
    > {
        var found: Set<String> = []
        for (name, property) in node["properties"] as? [String: [String: Any]] ?? [:] {
            let here = path.isEmpty ? name : "\(path).\(name)"
            found.insert(here)
            found.formUnion(try keys(of: property, in: root, below: here))
        }
        if let items = node["items"] as? [String: Any] {
            found.formUnion(try keys(of: items, in: root, below: "\(path)[]"))
        }
        for alternative in node["anyOf"] as? [[String: Any]] ?? [] {
            found.formUnion(try keys(of: alternative, in: root, below: path))
        }
        if let reference = node["$ref"] as? String {
            let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let target = parts[0].isEmpty ? root : try document(parts[0])
            let name = try #require(parts[1].split(separator: "/").last).description
            let definitions = try #require(target["$defs"] as? [String: [String: Any]])
            found.formUnion(try keys(of: try #require(definitions[name]), in: target, below: path))
        }
        return found
    }
}
