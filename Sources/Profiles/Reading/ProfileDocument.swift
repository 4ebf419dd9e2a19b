import Yams

/// A profile that can be read from a file of its kind.
protocol ProfileDocument: Profile {
    /// Reads what follows the header; `nil` only where `reader.reading.faults` says why.
    init?(_ reader: FieldReader, header: ProfileHeader)
}

extension ProfileDocument {
    /// Reads a document whose file is called `fileName` (without extension); `nil` where `reading.faults` says why.
    static func read(_ text: String, fileName: String, reading: Reading) throws(ProfileFault) -> Self? {
        read(try ProfileText.parse(text, file: reading.file), fileName: fileName, reading: reading)
    }

    /// The same, parsed.
    static func read(_ mapping: Node.Mapping, fileName: String, reading: Reading) -> Self? {
        let document = read(FieldReader(mapping, path: "", reading: reading), fileName: fileName)
        return reading.faults.isEmpty ? document : nil
    }

    /// The paths of all keys that a document may have: `usd_per_hour.median`.
    static var acceptedKeys: Set<String> {
        let reading = Reading(file: "", walksAbsentParts: true)
        _ = read(FieldReader(Node.Mapping([]), path: "", reading: reading), fileName: "")
        return reading.acceptedKeys
    }

    private static func read(_ reader: FieldReader, fileName: String) -> Self? {
        if let found = reader.text("schema", example: kind.schema), found != kind.schema {
            reader.fault(
                "schema", "\"\(found)\" is not the schema of \(kind.folder)", "write `schema: \(kind.schema)`"
            )
        }
        let id = reader.text("id", example: fileName)
        if let id, id != fileName {
            reader.fault(
                "id", "\"\(id)\" differs from the file's name \"\(fileName)\"", "give both the same name")
        } else if let id, !id.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789.-".utf8.contains($0) })
        {
            reader.fault(
                "id", "\"\(id)\" has other characters than ids may have",
                "use lower-case letters, digits, dots and hyphens")
        } else if let id, id.hasPrefix(".") || id.hasPrefix("-") {
            reader.fault("id", "\"\(id)\" starts with a sign", "start with a letter or a digit")
        }
        let name = reader.text("name", example: "Antminer S21 XP")
        let provenance = reader.provenance()
        let header = ProfileHeader(id: id ?? "", name: name ?? "", provenance: provenance)
        let document = Self(reader, header: header)
        reader.finish()
        return document
    }
}

extension ProfileKind {
    /// The paths of all keys that a profile of the kind may have; its JSON Schema has the same.
    package var acceptedKeys: Set<String> {
        switch self {
        case .host: HostProfile.acceptedKeys
        case .asic: ASICProfile.acceptedKeys
        case .accelerator: AcceleratorProfile.acceptedKeys
        case .model: LanguageModel.acceptedKeys
        case .market: Market.acceptedKeys
        case .site: Site.acceptedKeys
        case .outlook: Outlook.acceptedKeys
        case .contract: Contract.acceptedKeys
        case .shares: Shares.acceptedKeys
        }
    }
}
