import Yams

/// Which values `--set` takes for one key, beside all others as they are: asked of the reader of the file itself.
package struct OverrideProbe {
    private let target: OverrideTarget
    private let mapping: Node.Mapping
    /// Those that the value does not change.
    private let figures: [String: Figure]

    fileprivate init(_ target: OverrideTarget, in mapping: Node.Mapping, figures: [String: Figure]) {
        (self.target, self.mapping) = (target, mapping)
        self.figures = figures.filter { $0.key != target.path }
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
        let reading = Reading(file: target.file.path, knownFigures: figures)
        return target.file.kind.isRead(
            target.set("\(value)", in: mapping), fileName: target.file.id, reading: reading)
    }
}

/// Probes of one library: each file is taken apart once, whatever number of its keys is asked about.
package final class OverrideProbes {
    private let library: ProfileLibrary
    private let choice: ProfileChoice

    private struct Apart {
        let mapping: Node.Mapping
        let figures: [String: Figure]
    }
    /// By path, with all that is set.
    private var apart: [String: Apart] = [:]

    package init(of library: ProfileLibrary, choice: ProfileChoice) {
        (self.library, self.choice) = (library, choice)
    }

    /// - Parameter key: as `--set` takes it.
    /// - Throws: where there is no such key.
    package func probe(_ key: String) throws(ProfileError) -> OverrideProbe {
        let target = try OverrideTarget(ProfileOverride("\(key)=0"), in: library.files, choice: choice)
        let all = library.targets.filter { $0.file == target.file }
        let others = all.filter { !target.setsSameKey(as: $0) }
        let taken: Apart
        if others.count < all.count {
            taken = try takenApart(target.file, with: others)
        } else if let known = apart[target.file.path] {
            taken = known
        } else {
            taken = try takenApart(target.file, with: all)
            apart[target.file.path] = taken
        }
        // The elements of a list are read by their places, not by their names.
        return OverrideProbe(
            target, in: taken.mapping,
            figures: SettableKeys.isOfList(target.path) ? [:] : taken.figures)
    }

    private func takenApart(
        _ file: ProfileLibrary.File, with targets: [OverrideTarget]
    ) throws(ProfileError) -> Apart {
        do {
            let mapping = try targets.reduce(
                ProfileText.parse(library.text(of: file), file: file.path)
            ) { $1.set(in: $0) }
            let reading = Reading(file: file.path, keepsFigures: true)
            let isSound = file.kind.isRead(mapping, fileName: file.id, reading: reading)
            return Apart(mapping: mapping, figures: isSound ? reading.figures : [:])
        } catch {
            throw .invalid(error)
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
