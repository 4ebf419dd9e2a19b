/// All profiles of one directory: a folder for each kind (`hosts/`, `markets/`, `outlooks/`, ...) with a YAML file
/// for each profile, named by its id.
package struct ProfileLibrary: Sendable {
    /// A profile and the file that it came from.
    package struct File: Hashable, Sendable {
        package let kind: ProfileKind
        package let id: String
        package let name: String
        package let path: String
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

        /// What is to be known of the sound files.
        package func advice(today: CalendarDate) -> [ProfileAdvice] { library.advice(today: today) }
    }

    package let directory: String
    /// By kind, then by id.
    package let files: [File]
    package internal(set) var hosts: [HostProfile]
    package internal(set) var asics: [ASICProfile]
    package internal(set) var accelerators: [AcceleratorProfile]
    package internal(set) var markets: [Market]
    package internal(set) var sites: [Site]
    package internal(set) var outlooks: [Outlook]
    package internal(set) var contracts: [Contract]
    package internal(set) var shares: [Shares]
    /// The values set by hand, in the order of the files that they changed.
    package internal(set) var overrides: [AppliedOverride] = []
    var targets: [OverrideTarget] = []
    /// What each file says, by its path.
    let texts: [String: String]

    /// Reads the whole library. One broken file is an error, even if another profile is wanted: a library that is
    /// half understood could give an answer that its reader did not write.
    package static func load(directory: String) throws(ProfileError) -> ProfileLibrary {
        let reader = try LibraryReader(directory: directory)
        if let fault = reader.faults.first { throw .invalid(fault) }
        return ProfileLibrary(reader)
    }

    /// Reads the whole library for all of its faults.
    package static func validate(directory: String) throws(ProfileError) -> Validation {
        let reader = try LibraryReader(directory: directory)
        return Validation(reader)
    }

    init(_ reader: LibraryReader) {
        directory = reader.directory
        files = reader.files
        hosts = reader.hosts
        asics = reader.asics
        accelerators = reader.accelerators
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
    package func market(_ id: String) throws(ProfileError) -> Market { try find(id, in: markets) }
    package func site(_ id: String) throws(ProfileError) -> Site { try find(id, in: sites) }

    package func outlook(_ id: String) throws(ProfileError) -> Outlook { try find(id, in: outlooks) }
    package func contract(_ id: String) throws(ProfileError) -> Contract { try find(id, in: contracts) }
    package func shares(_ id: String) throws(ProfileError) -> Shares { try find(id, in: shares) }

    /// The file of the profile with this id, whatever its kind.
    package func file(_ id: String) -> File? { files.first { $0.id == id } }

    private func find<Document: ProfileDocument>(
        _ id: String, in documents: [Document]
    ) throws(ProfileError) -> Document {
        if let document = documents.first(where: { $0.id == id }) { return document }
        throw .noSuchProfile(kind: Document.kind, id: id, available: documents.map(\.id))
    }
}
