package import Foundation

/// The one way in which records are written and read: sorted keys, `snake_case`, ISO 8601 dates, shortest
/// round-tripping numbers. The same record always gives the same bytes.
package enum CanonicalJSON {
    package static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(date.utcText)
        }
        return try encoder.encode(value)
    }

    package static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .custom { path in
            PropertyName(snakeCase: path[path.count - 1].stringValue)
        }
        decoder.dateDecodingStrategy = .custom(date)
        do {
            return try decoder.decode(type, from: data)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: [], debugDescription: SyntaxFault.description(of: data)))
        }
    }

    private static func date(from decoder: any Decoder) throws -> Date {
        let text = try decoder.singleValueContainer().decode(String.self)
        if let date = Date(utcText: text) { return date }
        throw DecodingError.dataCorrupted(
            DecodingError.Context(
                codingPath: decoder.codingPath,
                debugDescription: "\(text.quoted) is not a time such as 2026-01-31T12:00:00Z"))
    }
}

extension RunRecord {
    /// The canonical JSON, ended by a newline: what is stored, exported and hashed.
    package func canonicalJSON() throws -> Data {
        var data = try CanonicalJSON.encode(self)
        data.append(UInt8(ascii: "\n"))
        return data
    }

    func contentID() throws -> String {
        var anonymous = self
        anonymous.id = ""
        return SHA256.hexDigest(of: try anonymous.canonicalJSON())
    }

    /// Reads a record and checks its schema and its id.
    package init(validating data: Data) throws {
        self = try Self.opened(data).record
    }

    /// Reads a record, checks its schema, its id and its bytes, and gives its canonical JSON.
    package static func opened(_ data: Data) throws -> (record: RunRecord, canonical: Data) {
        let given = try RecordBytes(data)
        let record = try decoded(data)
        let canonical = try record.canonicalJSON()
        let asGiven = data.trimmingLineEnd + Data("\n".utf8)
        if isContent(asGiven, ofID: record.id) {
            // The id of any bytes can be computed, of those too that hold more than was decoded from them.
            guard asGiven == canonical else { throw RecordError.otherBytes }
            return (record, canonical)
        }
        let computed = try contentID(canonical: canonical, id: record.id) ?? record.contentID()
        guard computed == record.id else {
            throw RecordError.alteredContent(stated: record.id, computed: computed)
        }
        guard try RecordBytes(canonical).keys == given.keys else { throw RecordError.otherBytes }
        return (record, canonical)
    }

    /// Whether these are the bytes of the record with this id: those that its id is the digest of, and no others can be
    /// found. It says nothing of whether they were written in the canonical form.
    package static func isContent(_ canonical: Data, ofID id: String) -> Bool {
        contentID(canonical: canonical, id: id) == id
    }

    /// Reads a record of whose canonical bytes the id is known.
    ///
    /// - Returns: `nil` where they are not those.
    package init?(content canonical: Data, ofID id: String) throws {
        guard Self.isContent(canonical, ofID: id) else { return nil }
        self = try Self.decoded(canonical)
    }

    private static func decoded(_ data: Data) throws -> RunRecord {
        struct Header: Decodable { var schema: String }
        do {
            let record = try CanonicalJSON.decode(RunRecord.self, from: data)
            guard readableSchemas.contains(record.schema) else {
                throw RecordError.otherSchema(found: record.schema)
            }
            return record
        } catch let error as DecodingError {
            // A record of another schema may lack anything but its name.
            if let header = try? CanonicalJSON.decode(Header.self, from: data),
                !readableSchemas.contains(header.schema)
            {
                throw RecordError.otherSchema(found: header.schema)
            }
            throw RecordError.notARecord(reason: error.oneLine)
        }
    }

    /// The same as `contentID()`, by taking the id out of the text instead of writing it all again. Only the record's
    /// own keys stand two spaces from the margin, and no string holds a line break.
    ///
    /// - Returns: `nil` where the text is not written so.
    private static func contentID(canonical: Data, id: String) -> String? {
        let key = "\n  \"id\" : \""
        guard let found = canonical.range(of: Data("\(key)\(id)\"".utf8)) else { return nil }
        let anonymous =
            canonical[..<(found.lowerBound + key.utf8.count)] + canonical[(found.upperBound - 1)...]
        return SHA256.hexDigest(of: anonymous)
    }
}

extension Data {
    /// Without line ends after the last brace.
    fileprivate var trimmingLineEnd: Data {
        prefix(through: lastIndex { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") } ?? startIndex)
    }
}
