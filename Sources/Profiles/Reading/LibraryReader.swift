import Foundation

/// Reads every profile file of a library and keeps the faults of all of them.
///
/// Folders lie one over the other: a file stands for the one of the same kind and name in the folders below, faulty or not.
struct LibraryReader {
    /// The lowest first.
    let folders: [ProfileFolder]
    private(set) var hosts: [HostProfile] = []
    private(set) var asics: [ASICProfile] = []
    private(set) var accelerators: [AcceleratorProfile] = []
    private(set) var models: [LanguageModel] = []
    private(set) var markets: [Market] = []
    private(set) var sites: [Site] = []
    private(set) var outlooks: [Outlook] = []
    private(set) var contracts: [Contract] = []
    private(set) var shares: [Shares] = []
    private(set) var files: [ProfileLibrary.File] = []
    private(set) var faults: [ProfileFault] = []
    /// The first fault of a whole kind: a folder of it that cannot be listed.
    private(set) var faultOfFolders: ProfileFault?
    /// What each file says, by its path.
    private(set) var texts: [String: String] = [:]

    init(_ folders: [ProfileFolder]) throws(ProfileError) {
        self.folders = folders
        for folder in folders { try checkFolders(of: folder) }
        for kind in ProfileKind.allCases {
            switch kind {
            case .host: hosts = documents()
            case .asic: asics = documents()
            case .accelerator: accelerators = documents()
            case .model: models = documents()
            case .market: markets = documents()
            case .site: sites = documents()
            case .outlook: outlooks = documents()
            case .contract: contracts = documents()
            case .shares: shares = documents()
            }
        }
        preferUpper()
        checkAcrossFiles()
        leaveOutFaulty()
    }

    /// A misspelt folder would be a whole kind of profile silently missing.
    private mutating func checkFolders(of folder: ProfileFolder) throws(ProfileError) {
        let names = try folder.names()
        let known = ProfileKind.allCases.map(\.folder)
        guard folder.isFoundByItself || names.contains(where: { known.contains($0) }) else {
            throw .noLibrary(directory: folder.path, reason: "it has none of the folders")
        }
        for name in names where !known.contains(name) && name != "schemas" && !name.hasPrefix(".") {
            guard folder.isFolder(name) else { continue }
            add(
                "\(folder.path)/\(name)", "is not a folder of profiles",
                "the folders are \(known.joined(separator: ", "))")
        }
    }

    private mutating func documents<Document: ProfileDocument>() -> [Document] {
        let kind = Document.kind.folder
        var found: [(name: String, folder: ProfileFolder)] = []
        for folder in folders {
            guard let names = folder.profiles(in: kind) else {
                add(
                    "\(folder.path)/\(kind)", "cannot be listed",
                    "check that it is a folder and its permissions")
                faultOfFolders = faultOfFolders ?? faults.last
                continue
            }
            let covered = Set(names.map(Self.stem))
            found.removeAll { covered.contains(Self.stem($0.name)) }
            found += names.map { ($0, folder) }
        }
        return found.sorted { $0.name < $1.name }.compactMap { document("\(kind)/\($0.name)", in: $0.folder) }
    }

    private static func stem(_ name: String) -> String {
        URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    }

    private mutating func document<Document: ProfileDocument>(
        _ place: String, in folder: ProfileFolder
    ) -> Document? {
        let path = "\(folder.path)/\(place)"
        let reading = Reading(file: path)
        let fileName = Self.stem(path)
        do {
            let text = try folder.text(of: place)
            texts[path] = text
            let document = try Document.read(text, fileName: fileName, reading: reading)
            if let document {
                files.append(
                    ProfileLibrary.File(kind: Document.kind, id: document.id, name: document.name, path: path)
                )
            }
            faults += reading.faults.sorted {
                ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
            }
            return document
        } catch {
            faults.append(error)
            return nil
        }
    }

    /// The default site and the fallback for hosts of a folder take the place of those of the folders below it.
    private mutating func preferUpper() {
        for directory in folders.map(\.path).reversed() {
            func isBelow(_ kind: ProfileKind, _ id: String) -> Bool {
                !path(of: kind, id).hasPrefix("\(directory)/")
            }
            if sites.contains(where: { $0.isDefault && !isBelow(.site, $0.id) }) {
                for place in sites.indices where isBelow(.site, sites[place].id) {
                    sites[place].isDefault = false
                }
                break
            }
        }
        for directory in folders.map(\.path).reversed() {
            let own = hosts.filter { $0.isGeneric && path(of: .host, $0.id).hasPrefix("\(directory)/") }
            guard !own.isEmpty else { continue }
            for other in hosts.filter(\.isGeneric) where !own.contains(other) { remove(.host, other.id) }
            break
        }
    }

    private mutating func remove(_ kind: ProfileKind, _ id: String) {
        files.removeAll { $0.kind == kind && $0.id == id }
        switch kind {
        case .host: hosts.removeAll { $0.id == id }
        case .asic: asics.removeAll { $0.id == id }
        case .accelerator: accelerators.removeAll { $0.id == id }
        case .model: models.removeAll { $0.id == id }
        case .market: markets.removeAll { $0.id == id }
        case .site: sites.removeAll { $0.id == id }
        case .outlook: outlooks.removeAll { $0.id == id }
        case .contract: contracts.removeAll { $0.id == id }
        case .shares: shares.removeAll { $0.id == id }
        }
    }

    /// What contradicts another file is left out as what is faulty by itself.
    private mutating func leaveOutFaulty() {
        for file in files where faults.contains(where: { $0.file == file.path }) {
            remove(file.kind, file.id)
        }
    }

    /// Where its file is broken, or the folder of its kind, that explains why it is missing.
    private func isExplained(_ kind: ProfileKind, _ id: String) -> Bool {
        faults.contains { fault in
            fault.isOf(kind, id) || folders.contains { fault.file == "\($0.path)/\(kind.folder)" }
        }
    }

    private mutating func checkAcrossFiles() {
        var pathOfID: [String: String] = [:]
        for file in files {
            if let other = pathOfID.updateValue(file.path, forKey: file.id) {
                add(file.path, "\"\(file.id)\" is the id of \(other) too", "rename one of them", field: "id")
            }
        }
        for second in hosts.filter(\.isGeneric).dropFirst() {
            add(
                path(of: .host, second.id), "is a second fallback",
                "keep one profile with wall_watts_per_core",
                field: "wall_watts_per_core")
        }
        for second in sites.filter(\.isDefault).dropFirst() {
            add(
                path(of: .site, second.id), "is a second default",
                "keep `default: true` in one site", field: "default")
        }
        for market in markets {
            for id in market.colocation.derivedFrom where !contracts.contains(where: { $0.id == id }) {
                guard !isExplained(.contract, id) else { continue }
                add(
                    path(of: .market, market.id), "there is no contract \"\(id)\"",
                    "name contracts of the folder contracts", field: "colocation.derived_from")
            }
        }
        checkPublishedTokens()
        for market in markets where !accelerators.contains(where: { $0.id == market.referenceAccelerator }) {
            guard !isExplained(.accelerator, market.referenceAccelerator) else { continue }
            let choice = accelerators.map(\.id).joined(separator: ", ")
            add(
                path(of: .market, market.id), "there is no accelerator \"\(market.referenceAccelerator)\"",
                choice.isEmpty ? "add one to accelerators" : "write one of \(choice)",
                field: "reference_accelerator")
        }
    }

    private mutating func checkPublishedTokens() {
        for device in accelerators {
            for id in device.publishedTokens.map(\.model) where !models.contains(where: { $0.id == id }) {
                guard !isExplained(.model, id) else { continue }
                add(
                    path(of: .accelerator, device.id), "there is no language model \"\(id)\"",
                    "name one of the folder models", field: "published_tokens")
            }
        }
    }

    private func path(of kind: ProfileKind, _ id: String) -> String {
        files.first { $0.kind == kind && $0.id == id }?.path ?? "\(kind.folder)/\(id).yaml"
    }

    private mutating func add(_ path: String, _ problem: String, _ remedy: String, field: String? = nil) {
        faults.append(
            ProfileFault(file: path, line: nil, column: nil, field: field, problem: problem, remedy: remedy))
    }
}
