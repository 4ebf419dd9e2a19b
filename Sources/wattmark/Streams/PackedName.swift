import ArgumentParser
import RunRecords

/// A file's name that says gzip, where nothing is packed.
enum PackedName {
    static func refuse(_ path: String?, of option: String = "--output ") throws {
        guard let path, path.lowercased().hasSuffix(".gz") else { return }
        throw ValidationError(
            "\(option)\(path.quoted) ends in .gz, and only `results export` packs what it writes; name the file without .gz"
        )
    }
}
