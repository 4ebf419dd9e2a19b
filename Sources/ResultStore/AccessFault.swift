package import SystemFiles
import Foundation

/// What is wrong with the place where the store lies, or with the machine under it.
package enum AccessFault: Equatable, Sendable {
    case isFolder
    /// A pipe, a device or a folder lies where the store's file or one of its journals belongs: reading it may never end.
    case notAFile(path: String)
    /// There is no file, or an empty one, and it was to be read.
    case absent
    /// Nothing is known of the file: a folder on the way may not be searched, a link leads nowhere, a disk is gone.
    case unreachable(SystemFault)
    case folderNotCreated(SystemFault)
    case notReadable
    case readOnlyFile
    case readOnlyFolder
    case openedForReading
    case diskFull
    case inputOutput(detail: String)
    case locked(seconds: Double)
}

extension AccessFault {
    func sentence(path: String) -> String {
        switch self {
        case .isFolder:
            "\(path) is a folder: give a file, such as \(path)/wattmark.sqlite"
        case .notAFile(let file):
            "\(file) is no file, and the store \(path) has one there: move it away, or choose another store with --store"
        case .absent:
            "there is no store at \(path) yet: `wattmark run` or `wattmark results import` makes one"
        case .unreachable(let fault):
            """
            the store \(path) cannot be reached (\(fault.reason)), so what it holds is not known: see to the folders and links \
            on the way to it, or choose another with --store
            """
        case .folderNotCreated(let fault):
            "the folder for the store \(path) cannot be made (\(fault.reason)): choose another place with --store"
        case .notReadable:
            "the store \(path) may not be read: give this user access, or choose another with --store"
        case .readOnlyFile:
            "the store \(path) is read-only: make it writable, or choose another with --store"
        case .readOnlyFolder:
            """
            the folder of the store \(path) is read-only, and the store's journal must lie there too: make it \
            writable, or choose another place with --store
            """
        case .openedForReading:
            "the store \(path) was opened for reading, so it was not changed: open it for writing"
        case .diskFull:
            "the disk with the store \(path) is full: free some space on it, or choose another place with --store"
        case .inputOutput(let detail):
            """
            the disk with the store \(path) failed (\(detail)): see whether it is full, over a quota or broken, \
            or choose another place with --store
            """
        case .locked(let seconds):
            """
            the store \(path) stayed locked by another process for \(String(format: "%g", seconds)) s: wait until that process is \
            done, then try again
            """
        }
    }
}
