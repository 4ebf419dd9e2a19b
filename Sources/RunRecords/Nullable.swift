/// An optional that is always written: unknown is `null` in the JSON, and a missing key is an error.
@propertyWrapper
package struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
    package var wrappedValue: Value?

    package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue {
            try container.encode(wrappedValue)
        } else {
            try container.encodeNil()
        }
    }
}

extension Nullable: Decodable where Value: Decodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
    }
}

extension KeyedDecodingContainer {
    /// What the decoding of a property calls: without the detour over a container for one value, because most values of
    /// a record are such properties.
    package func decode<Value: Decodable>(
        _: Nullable<Value>.Type, forKey key: Key
    ) throws -> Nullable<Value> {
        Nullable(wrappedValue: try decodeNil(forKey: key) ? nil : try decode(Value.self, forKey: key))
    }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
