import ArgumentParser
import Profiles

/// How the world moves.
struct OutlookOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("How the world moves (the first outlook by default).", valueName: "id"),
        completion: KnownNames.profiles(.outlook))
    var outlook: String?

    /// `nil` where the library has none and none was named.
    func outlook(in library: ProfileLibrary) throws -> Outlook? {
        if let outlook { return try library.outlook(outlook) }
        try library.requireSound(.outlook)
        return library.outlooks.first
    }
}
