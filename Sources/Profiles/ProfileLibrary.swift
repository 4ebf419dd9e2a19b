/// All profiles of one directory, or of several one over the other: a folder for each kind (`hosts/`, `markets/`,
/// `outlooks/`, ...) with a YAML file for each profile, named by its id.
package struct ProfileLibrary: Sendable {
    /// A profile and the file that it came from.
    package struct File: Hashable, Sendable {
        package let kind: ProfileKind
        package let id: String
        package let name: String
        package let path: String

        /// Below its folder of profiles: `markets/2026-06-29.yaml`.
        package var place: String { path.split(separator: "/").suffix(2).joined(separator: "/") }
    }

    /// What `validate` found.
    package struct Validation: Sendable {
        /// The sound files.
        package let files: [File]
        /// Every fault of every file, by file and line.
        package let faults: [ProfileFault]
        private let library: ProfileLibrary

        init(_ reader: LibraryReader) {
            files = reader.files
            faults = reader.faults
            library = ProfileLibrary(reader)
        }

        /// Markets and contracts of days to come, which no answer takes.
        package func datesAhead(today: CalendarDate) -> [ProfileFault] {
            func fault(_ id: String, _ field: String, _ problem: String) -> ProfileFault {
                ProfileFault(
                    file: library.file(id)?.path ?? id, line: nil, column: nil, field: field,
                    problem: problem, remedy: "correct the date, or this machine's clock")
            }
            let markets = library.markets.filter { PriceAhead.isAhead($0.date, today: today) }
            let contracts = library.contracts.filter { PriceAhead.isAhead($0, today: today) }
            return markets.map {
                fault($0.id, "date", "\($0.date) is after today, \(today), so nobody has seen its prices")
            }
                + contracts.map {
                    fault($0.id, "signed", "\($0.signed) is after today, \(today), so nobody has signed it")
                }
        }

        /// What is to be known of the sound files.
        package func advice(today: CalendarDate) -> [ProfileAdvice] { library.advice(today: today) }
    }

    /// The lowest first.
    package let directories: [String]
    /// By kind, then by id.
    package let files: [File]
    package var hosts: [HostProfile]
    package var asics: [ASICProfile]
    package var accelerators: [AcceleratorProfile]
    package var models: [LanguageModel]
    package internal(set) var markets: [Market]
    package internal(set) var sites: [Site]
    package internal(set) var outlooks: [Outlook]
    package internal(set) var contracts: [Contract]
    package internal(set) var shares: [Shares]
    /// The values set by hand, in the order of the files that they changed.
    package var overrides: [AppliedOverride] = []
    var targets: [OverrideTarget] = []
    /// What each file says, by its path.
    let texts: [String: String]
    /// Of the files that were left out, by kind, then by line.
    package let faults: [ProfileFault]

    /// Reads the whole library. A faulty file is left out, and an error only where its profile is needed: by its id, or
    /// where one of its kind is chosen among all (`requireSound`).
    package static func load(folders: [ProfileFolder]) throws(ProfileError) -> ProfileLibrary {
        let reader = try LibraryReader(folders)
        if let fault = reader.faultOfFolders { throw .invalid(fault) }
        return ProfileLibrary(reader)
    }

    package static func load(directories: [String]) throws(ProfileError) -> ProfileLibrary {
        try load(folders: directories.map { ProfileFolder($0) })
    }

    package static func load(directory: String) throws(ProfileError) -> ProfileLibrary {
        try load(directories: [directory])
    }

    /// Reads the whole library for all of its faults.
    package static func validate(folders: [ProfileFolder]) throws(ProfileError) -> Validation {
        Validation(try LibraryReader(folders))
    }

    package static func validate(directories: [String]) throws(ProfileError) -> Validation {
        try validate(folders: directories.map { ProfileFolder($0) })
    }

    /// Why the profile with this id was left out, whatever its kind; `nil` where it was not.
    package func fault(of id: String) -> ProfileFault? {
        faults.first { fault in ProfileKind.allCases.contains { fault.isOf($0, id) } }
    }

    /// - Throws: where a file of the kind was left out, because which of them all is the right one cannot be told then.
    package func requireSound(_ kind: ProfileKind) throws(ProfileError) {
        if let fault = faults.first(where: { $0.isOf(kind) }) { throw .invalid(fault) }
    }

    init(_ reader: LibraryReader) {
        directories = reader.folders.map(\.path)
        faults = reader.faults
        files = reader.files
        hosts = reader.hosts
        asics = reader.asics
        accelerators = reader.accelerators
        models = reader.models
        markets = reader.markets
        sites = reader.sites
        outlooks = reader.outlooks
        contracts = reader.contracts
        shares = reader.shares
        texts = reader.texts
    }

    package func host(_ id: String) throws(ProfileError) -> HostProfile { try find(id, in: hosts) }
    package func asic(_ id: String) throws(ProfileError) -> ASICProfile { try find(id, in: asics) }
    package func accelerator(_ id: String) throws(ProfileError) -> AcceleratorProfile {
        try find(id, in: accelerators)
    }
    package func model(_ id: String) throws(ProfileError) -> LanguageModel { try find(id, in: models) }
    package func market(_ id: String) throws(ProfileError) -> Market { try find(id, in: markets) }
    package func site(_ id: String) throws(ProfileError) -> Site { try find(id, in: sites) }

    package func outlook(_ id: String) throws(ProfileError) -> Outlook { try find(id, in: outlooks) }
    package func contract(_ id: String) throws(ProfileError) -> Contract { try find(id, in: contracts) }
    package func shares(_ id: String) throws(ProfileError) -> Shares { try find(id, in: shares) }

    /// Whether a file lies so in a folder of profiles: `markets/2026-06-29.yaml`, and in nothing above it.
    package static func isPlace(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && ProfileKind.allCases.map(\.folder).contains(parts[0])
            && !parts[1].hasPrefix(".")
    }

    /// What a file of this library says.
    package func text(of file: File) -> String { texts[file.path] ?? "" }

    /// The file of the profile with this id, whatever its kind.
    package func file(_ id: String) -> File? { files.first { $0.id == id } }

    private func find<Document: ProfileDocument>(
        _ id: String, in documents: [Document]
    ) throws(ProfileError) -> Document {
        if let document = documents.first(where: { $0.id == id }) { return document }
        if let fault = faults.first(where: { $0.isOf(Document.kind, id) }) { throw .invalid(fault) }
        throw .noSuchProfile(kind: Document.kind, id: id, available: documents.map(\.id))
    }
}

extension ProfileLibrary {
    /// The library with values set by hand, each obeying the rule of its key; `overrides` lists them.
    ///
    /// A key without an id means the profile of `choice`: `market.btc_usd`; every other profile is named:
    /// `asic.antminer-s21-xp.price_usd`. All values of one profile are set before it is read, so that two which
    /// depend on each other can be changed together. What an earlier call set stays, unless it is set anew.
    package func applying(
        _ overrides: [ProfileOverride], to choice: ProfileChoice
    ) throws(ProfileError) -> ProfileLibrary {
        var targets: [OverrideTarget] = []
        for override in overrides {
            let target = try OverrideTarget(override, in: files, choice: choice)
            guard !targets.contains(where: target.setsSameKey) else {
                throw .override(override.key, problem: "is set twice", remedy: "keep one of the two")
            }
            targets.append(target)
        }
        let earlier = self.targets.filter { old in !targets.contains(where: old.setsSameKey) }
        var library = self
        library.targets = earlier + targets
        library.overrides = []
        for file in files {
            let own = library.targets.filter { $0.file == file }
            if !own.isEmpty { try library.set(own, in: file) }
        }
        return library
    }

    private mutating func set(_ targets: [OverrideTarget], in file: File) throws(ProfileError) {
        switch file.kind {
        case .host: try replace(targets, in: file, among: \.hosts)
        case .asic: try replace(targets, in: file, among: \.asics)
        case .accelerator: try replace(targets, in: file, among: \.accelerators)
        case .model: try replace(targets, in: file, among: \.models)
        case .market: try replace(targets, in: file, among: \.markets)
        case .site: try replace(targets, in: file, among: \.sites)
        case .outlook: try replace(targets, in: file, among: \.outlooks)
        case .contract: try replace(targets, in: file, among: \.contracts)
        case .shares: try replace(targets, in: file, among: \.shares)
        }
    }

    private mutating func replace<Document: ProfileDocument>(
        _ targets: [OverrideTarget], in file: File,
        among documents: WritableKeyPath<ProfileLibrary, [Document]>
    ) throws(ProfileError) {
        let reading = Reading(file: file.path)
        let document: Document?
        do {
            var mapping = try ProfileText.parse(texts[file.path] ?? "", file: file.path)
            for target in targets {
                self.overrides.append(
                    AppliedOverride(
                        key: target.key, profile: file.id, value: target.value,
                        previous: target.text(in: mapping)))
                mapping = target.set(in: mapping)
            }
            document = Document.read(mapping, fileName: file.id, reading: reading)
        } catch {
            throw .invalid(error)
        }
        guard let document, reading.faults.isEmpty,
            let index = self[keyPath: documents].firstIndex(where: { $0.id == file.id })
        else {
            throw .override(
                (targets.first?.prefix ?? "") + reading.field, problem: reading.problem,
                remedy: reading.remedy)
        }
        self[keyPath: documents][index] = document
    }
}

extension Reading {
    /// Of the first fault, without the part of a figure that it is in.
    fileprivate var field: String {
        let field = faults.first?.field ?? ""
        return field.hasSuffix(".median") ? String(field.dropLast(".median".count)) : field
    }
    fileprivate var problem: String { faults.first?.problem ?? "cannot be set" }
    fileprivate var remedy: String { faults.first?.remedy ?? "leave it out" }
}
