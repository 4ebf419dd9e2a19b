import Yams

/// Which values `--set` takes for one key, beside all others as they are: asked of the reader of the file itself.
package struct OverrideProbe {
    private let target: OverrideTarget
    private let document: DocumentApart
    /// Whether the reader finds the figure where it is; else the file is written anew for each value.
    private let isFound: Bool
    /// What the value does not change.
    private let known: Reading.Known

    fileprivate init(_ target: OverrideTarget, in document: DocumentApart) {
        (self.target, self.document) = (target, document)
        // The elements of a list are read by their places, not by their names.
        let isOfList = SettableKeys.isOfList(target.path)
        isFound =
            document.isSound && target.isFigure && !isOfList && target.text(in: document.mapping) != nil
        if isFound {
            known = document.known
        } else {
            let others = document.known.figures.filter { $0.key != target.path }
            known = Reading.Known(figures: isOfList ? [:] : others)
        }
    }

    /// All numbers of the file. A bound of one is mostly another.
    package var numbers: [Double] { document.numbers }

    package func takes(_ value: Double) -> Bool {
        let file = target.file
        if isFound {
            let trial = Reading.Trial(path: target.path, value: value)
            return file.kind.isRead(
                document.mapping, fileName: file.id,
                reading: Reading(file: file.path, known: known, trial: trial))
        }
        return file.kind.isRead(
            target.set("\(value)", in: document.mapping), fileName: file.id,
            reading: Reading(file: file.path, known: known))
    }
}

/// Probes of one library: each file is taken apart once, whatever number of its keys is asked about.
package final class OverrideProbes {
    private let library: ProfileLibrary
    private let choice: ProfileChoice
    /// By path, with all that is set.
    private var apart: [String: DocumentApart] = [:]

    package init(of library: ProfileLibrary, choice: ProfileChoice) {
        (self.library, self.choice) = (library, choice)
    }

    /// - Parameter key: as `--set` takes it.
    /// - Throws: where there is no such key.
    package func probe(_ key: String) throws(ProfileError) -> OverrideProbe {
        let target = try OverrideTarget(ProfileOverride("\(key)=0"), in: library.files, choice: choice)
        let all = library.targets.filter { $0.file == target.file }
        let others = all.filter { !target.setsSameKey(as: $0) }
        if others.count < all.count {
            return OverrideProbe(target, in: try DocumentApart(target.file, of: library, with: others))
        }
        if let known = apart[target.file.path] { return OverrideProbe(target, in: known) }
        let document = try DocumentApart(target.file, of: library, with: all)
        apart[target.file.path] = document
        return OverrideProbe(target, in: document)
    }
}

/// A profile's file with what is set, and what its reader found in it.
private final class DocumentApart {
    let mapping: Node.Mapping
    let isSound: Bool
    let known: Reading.Known
    let numbers: [Double]

    init(
        _ file: ProfileLibrary.File, of library: ProfileLibrary, with targets: [OverrideTarget]
    ) throws(ProfileError) {
        do {
            mapping = try targets.reduce(
                ProfileText.parse(library.text(of: file), file: file.path)
            ) { $1.set(in: $0) }
        } catch {
            throw .invalid(error)
        }
        let reading = Reading(file: file.path, isKept: true)
        isSound = file.kind.isRead(mapping, fileName: file.id, reading: reading)
        known = isSound ? reading.kept : Reading.Known()
        numbers = Self.numbers(in: .mapping(mapping))
    }

    private static func numbers(in node: Node) -> [Double] {
        switch node {
        case .scalar(let scalar): Double(scalar.string).map { [$0] } ?? []
        case .mapping(let mapping): mapping.values.flatMap(numbers)
        case .sequence(let sequence): sequence.flatMap(numbers)
        case .alias: []
        }
    }
}

extension ProfileKind {
    /// Whether its reader finds nothing wrong.
    fileprivate func isRead(_ mapping: Node.Mapping, fileName: String, reading: Reading) -> Bool {
        func isRead<Document: ProfileDocument>(as document: Document.Type) -> Bool {
            document.read(mapping, fileName: fileName, reading: reading) != nil && reading.faults.isEmpty
        }
        return switch self {
        case .host: isRead(as: HostProfile.self)
        case .asic: isRead(as: ASICProfile.self)
        case .accelerator: isRead(as: AcceleratorProfile.self)
        case .model: isRead(as: LanguageModel.self)
        case .market: isRead(as: Market.self)
        case .site: isRead(as: Site.self)
        case .outlook: isRead(as: Outlook.self)
        case .contract: isRead(as: Contract.self)
        case .shares: isRead(as: Shares.self)
        }
    }
}
