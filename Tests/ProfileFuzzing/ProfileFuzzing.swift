import Foundation
import Profiles

/// What libFuzzer calls: the first byte says which kind of profile the rest is the text of, which is read as a library's only
/// file. Faults are what is hoped for; traps are what is sought.
@_cdecl("LLVMFuzzerTestOneInput")
public func readProfile(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let bytes, count > 0 else { return 0 }
    let kinds = ProfileKind.allCases
    let folder = FuzzedLibrary.shared.folder(of: kinds[Int(bytes[0]) % kinds.count])
    let text = Data(bytes: bytes + 1, count: count - 1)
    let file = folder + "/" + name(in: text) + ".yaml"
    guard FileManager.default.createFile(atPath: file, contents: text) else {
        preconditionFailure("\(file) cannot be written")
    }
    defer { unlink(file) }
    do {
        let found = try ProfileLibrary.validate(directories: [FuzzedLibrary.shared.root])
        for fault in found.faults {
            precondition("\(fault)".utf8.count < 20_000, "a message quotes too much")
        }
        if let today = CalendarDate("2026-06-29") { _ = found.advice(today: today) }
        let library = try ProfileLibrary.load(directory: FuzzedLibrary.shared.root)
        precondition(library.files.count <= 1, "one file gave several profiles")
    } catch {
        precondition("\(error)".utf8.count < 20_000, "a message quotes too much")
    }
    return 0
}

/// As the file says that it is called, so that the name contradicts nothing.
private func name(in text: Data) -> String {
    let words = String(decoding: text.prefix(4096), as: UTF8.self)
    guard let id = words.firstMatch(of: /\bid: ([a-z0-9-]{1,60})/)?.1 else { return "profile" }
    return String(id)
}

/// A library with all of its folders and without files, gone with the process's folder.
private struct FuzzedLibrary {
    static let shared = FuzzedLibrary()
    let root: String

    init() {
        root = FileManager.default.temporaryDirectory.appending(path: "profiles").path(percentEncoded: false)
        for kind in ProfileKind.allCases {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder(of: kind), withIntermediateDirectories: true)
            } catch {
                preconditionFailure("\(error)")
            }
        }
    }

    func folder(of kind: ProfileKind) -> String { root + "/" + kind.folder }
}
