import Foundation

/// A file that has no lasting name yet, and goes away unless it gets one.
///
/// Where the system can, it has no name at all, so that it goes away too where the process is ended. Elsewhere its name cannot
/// be foreseen, and it is made only where nothing has that name: in a folder that others may write, they can neither plant a link
/// there nor be another process that happens to have this one's number.
struct UnfinishedFile: ~Copyable {
    let file: OpenFile
    private let folder: OpenFolder
    /// Its name until it has a lasting one; `nil` before and after it has such a name.
    private var passing: String?

    init(in folder: OpenFolder, mode: mode_t) throws(SystemFault) {
        self.folder = folder
        if let unnamed = try OpenFile.unnamed(in: folder, mode: mode) {
            file = unnamed
            return
        }
        var attempts = 0
        while true {
            let name = Self.unforeseen
            do {
                file = try OpenFile(making: name, in: folder, mode: mode)
                passing = name
                return
            } catch  where error.code == EEXIST && attempts < 8 {
                attempts += 1
            } catch {
                throw error
            }
        }
    }

    private static var unforeseen: String {
        ".wattmark-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    }

    deinit {
        if let passing { folder.remove(passing) }
    }

    /// When this returns, the disk has its bytes, so that its name is all that is left to be given.
    func finish() throws(SystemFault) { try file.synchronize() }

    /// When this returns, the disk has the file under this name, in place of what had it before.
    mutating func name(_ lasting: String) throws(SystemFault) {
        try finish()
        if passing == nil {
            do {
                try file.name(lasting, in: folder)
                return try folder.synchronize()
            } catch  where error.code == EEXIST {
                // What has a name is replaced by what has one.
                let name = Self.unforeseen
                try file.name(name, in: folder)
                passing = name
            } catch {
                throw error
            }
        }
        if let passing { try folder.rename(passing, to: lasting) }
        passing = nil
        try folder.synchronize()
    }

    /// The same where nothing has that name, which of several processes that try at one time one alone can do.
    ///
    /// - Throws: `EEXIST` where something has it.
    mutating func nameFirst(_ lasting: String) throws(SystemFault) {
        try finish()
        if let passing {
            try folder.link(passing, as: lasting)
        } else {
            try file.name(lasting, in: folder)
        }
        try folder.synchronize()
    }
}
