import Yams

/// Which values `--set` takes for one key, beside all others as they are: asked of the reader of the file itself, whose text is
/// taken apart once.
package struct OverrideProbe {
    private let target: OverrideTarget
    private let mapping: Node.Mapping

    /// - Parameter key: as `--set` takes it.
    /// - Throws: where there is no such key.
    package init(_ key: String, of library: ProfileLibrary, choice: ProfileChoice) throws(ProfileError) {
        let target = try OverrideTarget(
            ProfileOverride("\(key)=0"), in: library.files, choice: choice)
        self.target = target
        do {
            mapping = try library.targets.filter { $0.file == target.file && !target.setsSameKey(as: $0) }
                .reduce(ProfileText.parse(library.text(of: target.file), file: target.file.path)) {
                    $1.set(in: $0)
                }
        } catch {
            throw .invalid(error)
        }
    }

    /// All numbers of the file. A bound of one is mostly another.
    package var numbers: [Double] {
        func numbers(in node: Node) -> [Double] {
            switch node {
            case .scalar(let scalar): Double(scalar.string).map { [$0] } ?? []
            case .mapping(let mapping): mapping.values.flatMap(numbers)
            case .sequence(let sequence): sequence.flatMap(numbers)
            case .alias: []
            }
        }
        return mapping.values.flatMap(numbers)
    }

    package func takes(_ value: Double) -> Bool {
        let set = target.set("\(value)", in: mapping)
        switch target.file.kind {
        case .host: return isRead(set, as: HostProfile.self)
        case .asic: return isRead(set, as: ASICProfile.self)
        case .accelerator: return isRead(set, as: AcceleratorProfile.self)
        case .model: return isRead(set, as: LanguageModel.self)
        case .market: return isRead(set, as: Market.self)
        case .site: return isRead(set, as: Site.self)
        case .outlook: return isRead(set, as: Outlook.self)
        case .contract: return isRead(set, as: Contract.self)
        case .shares: return isRead(set, as: Shares.self)
        }
    }

    private func isRead<Document: ProfileDocument>(_ mapping: Node.Mapping, as document: Document.Type)
        -> Bool
    {
        let reading = Reading(file: target.file.path)
        let read = document.read(mapping, fileName: target.file.id, reading: reading)
        return read != nil && reading.faults.isEmpty
    }
}
