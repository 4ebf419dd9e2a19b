import Foundation

/// Reads every profile file of a library and keeps the faults of all of them.
struct LibraryReader {
    let directory: String
    private(set) var hosts: [HostProfile] = []
    private(set) var asics: [ASICProfile] = []
    private(set) var accelerators: [AcceleratorProfile] = []
    private(set) var markets: [Market] = []
    private(set) var sites: [Site] = []
    private(set) var outlooks: [Outlook] = []
    private(set) var contracts: [Contract] = []
    private(set) var shares: [Shares] = []
    private(set) var files: [ProfileLibrary.File] = []
    private(set) var faults: [ProfileFault] = []
    /// What each file says, by its path.
    private(set) var texts: [String: String] = [:]

    init(directory: String) throws(ProfileError) {
        self.directory = directory
        try checkFolders()
        for kind in ProfileKind.allCases {
            switch kind {
            case .host: hosts = documents()
            case .asic: asics = documents()
            case .accelerator: accelerators = documents()
            case .market: markets = documents()
            case .site: sites = documents()
            case .outlook: outlooks = documents()
            case .contract: contracts = documents()
            case .shares: shares = documents()
            }
        }
        checkAcrossFiles()
    }

    /// A misspelt folder would be a whole kind of profile silently missing.
    private mutating func checkFolders() throws(ProfileError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        } catch {
            let exists = FileManager.default.fileExists(atPath: directory)
            throw .noLibrary(
                directory: directory, reason: exists ? "it cannot be listed" : "it does not exist")
        }
        let known = ProfileKind.allCases.map(\.folder)
        guard names.contains(where: { known.contains($0) }) else {
            throw .noLibrary(directory: directory, reason: "it has none of the folders")
        }
        for name in names where !known.contains(name) && name != "schemas" && !name.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let path = "\(directory)/\(name)"
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else { continue }
            add(path, "is not a folder of profiles", "the folders are \(known.joined(separator: ", "))")
        }
    }

    private mutating func documents<Document: ProfileDocument>() -> [Document] {
        let folder = "\(directory)/\(Document.kind.folder)"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            add(folder, "cannot be listed", "check that it is a folder and its permissions")
            return []
        }
        return names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
            .compactMap { document("\(folder)/\($0)") }
    }

    private mutating func document<Document: ProfileDocument>(_ path: String) -> Document? {
        let reading = Reading(file: path)
        let fileName = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        do {
            let text = try ProfileText.read(path)
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
        for market in markets where !accelerators.contains(where: { $0.id == market.referenceAccelerator }) {
            // Where an accelerator's file is broken, that fault explains this one.
            guard faults.isEmpty else { continue }
            let choice = accelerators.map(\.id).joined(separator: ", ")
            add(
                path(of: .market, market.id), "there is no accelerator \"\(market.referenceAccelerator)\"",
                choice.isEmpty ? "add one to accelerators" : "write one of \(choice)",
                field: "reference_accelerator")
        }
    }

    private func path(of kind: ProfileKind, _ id: String) -> String {
        files.first { $0.kind == kind && $0.id == id }?.path ?? "\(directory)/\(kind.folder)/\(id).yaml"
    }

    private mutating func add(_ path: String, _ problem: String, _ remedy: String, field: String? = nil) {
        faults.append(
            ProfileFault(file: path, line: nil, column: nil, field: field, problem: problem, remedy: remedy))
    }
}
