import Foundation

/// A file that has no lasting name yet, and goes away unless it gets one.
///
/// Its name cannot be foreseen, and it is made only where nothing has that name: in a folder that others may write, they
/// can neither plant a link there nor be another process that happens to have this one's number.
struct UnfinishedFile: ~Copyable {
    let file: OpenFile
    private let folder: OpenFolder
    private let name: String
    private var isNamed = false

    init(in folder: OpenFolder, mode: mode_t) throws(SystemFault) {
        self.folder = folder
        var attempts = 0
        while true {
            let name = ".wattmark-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
            do {
                file = try OpenFile(making: name, in: folder, mode: mode)
                self.name = name
                return
            } catch  where error.code == EEXIST && attempts < 8 {
                attempts += 1
            } catch {
                throw error
            }
        }
    }

    deinit {
        if !isNamed { folder.remove(name) }
    }

    /// When this returns, the disk has its bytes, so that its name is all that is left to be given.
    func finish() throws(SystemFault) { try file.synchronize() }

    /// When this returns, the disk has the file under this name, in place of what had it before.
    mutating func name(_ lasting: String) throws(SystemFault) {
        try finish()
        try folder.rename(name, to: lasting)
        isNamed = true
        try folder.synchronize()
    }

    /// The same where nothing has that name, which of several processes that try at one time one alone can do.
    ///
    /// - Throws: `EEXIST` where something has it.
    mutating func nameFirst(_ lasting: String) throws(SystemFault) {
        try finish()
        try folder.link(name, as: lasting)
        try folder.synchronize()
    }
}
