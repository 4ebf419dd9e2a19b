import Foundation

/// Where a library's files lie: a folder of the disk, or the texts that were kept of one.
package struct ProfileFolder: Sendable {
    /// As it stands before the files' names.
    package let path: String
    /// Whether nobody named it: then it may be one that has nothing to do with profiles.
    let isFoundByItself: Bool
    /// By place, `markets/2026-06-29.yaml`; `nil` of a folder of the disk.
    private let texts: [String: String]?

    package init(_ path: String, isFoundByItself: Bool = false) {
        self.path = path
        self.isFoundByItself = isFoundByItself
        texts = nil
    }

    /// - Parameter texts: by place; what lies elsewhere is no part of it.
    package init(kept texts: [String: String], named name: String) {
        path = name
        isFoundByItself = false
        self.texts = texts.filter { ProfileLibrary.isPlace($0.key) }
    }

    /// What lies in it, folders and files, by name.
    func names() throws(ProfileError) -> [String] {
        if let texts {
            return Set(texts.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            let exists = FileManager.default.fileExists(atPath: path)
            throw .noLibrary(directory: path, reason: exists ? "it cannot be listed" : "it does not exist")
        }
    }

    func isFolder(_ name: String) -> Bool {
        guard texts == nil else { return true }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// The files of profiles in a folder of it; `nil` where that cannot be listed.
    func profiles(in folder: String) -> [String]? {
        let all: [String]?
        if let texts {
            all = texts.keys.filter { $0.hasPrefix(folder + "/") }.map {
                String($0.dropFirst(folder.count + 1))
            }
        } else {
            guard FileManager.default.fileExists(atPath: "\(path)/\(folder)") else { return [] }
            all = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
        }
        return all?.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
    }

    func text(of place: String) throws(ProfileFault) -> String {
        guard let texts else { return try ProfileText.read("\(path)/\(place)") }
        guard let text = texts[place] else { throw ProfileText.unread("\(path)/\(place)") }
        return text
    }
}
