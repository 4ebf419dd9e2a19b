/// A file that the user named cannot be used.
package enum FileError: Error, Hashable, Sendable, CustomStringConvertible {
    case isFolder(path: String)
    case exists(path: String)
    case noFolder(path: String, folder: String)
    case noName
    case foreignLink(path: String, link: String)
    case cannotWrite(path: String, SystemFault)
    case cannotPrint(SystemFault)
    case cannotRead(path: String, SystemFault)
    case cannotMakeFolder(path: String, SystemFault)
    /// A device, a pipe or a folder where a file must be.
    case notAFile(path: String)
    case tooLarge(path: String, mostBytes: Int)
    /// A folder with as many files as are kept there.
    case tooMany(folder: String, most: Int)

    /// Whether the system does not permit it, as opposed to not being able to do it.
    package var isRefusal: Bool {
        switch self {
        case .cannotWrite(_, let fault), .cannotRead(_, let fault), .cannotPrint(let fault),
            .cannotMakeFolder(_, let fault):
            fault.isRefusal
        case .foreignLink: true
        case .isFolder, .exists, .noFolder, .noName, .notAFile, .tooLarge, .tooMany: false
        }
    }

    package var description: String {
        switch self {
        case .isFolder(let path):
            "cannot write \(path): it is a folder; give a file in it"
        case .exists(let path):
            "cannot make \(path): it is there already; choose another name"
        case .noFolder(let path, let folder):
            "cannot write \(path): there is no folder \(folder); make it, or choose a file in one that exists"
        case .noName:
            "the output file has no name; give one, as in --output run.json"
        case .foreignLink(let path, let link):
            "cannot write \(path): \(link) is a link that another user made; name the file that it leads to"
        case .cannotWrite(let path, let fault):
            "cannot write \(path): \(fault.reason); choose another file"
        case .cannotPrint(let fault):
            "cannot write standard output: \(fault.reason); what was printed is not whole, so print it elsewhere"
        case .cannotRead(let path, let fault):
            "cannot read \(path): \(fault.reason); check the path and its permissions"
        case .cannotMakeFolder(let path, let fault):
            "cannot make the folder \(path): \(fault.reason); choose another, or check its permissions"
        case .notAFile(let path):
            "cannot read \(path): it is no file; put a file there"
        case .tooLarge(let path, let bytes):
            "cannot read \(path): it is larger than \(bytes) bytes; what is wanted there is far smaller"
        case .tooMany(let folder, let most):
            "cannot keep another file in \(folder): \(most) wait there already; see why they are not taken"
        }
    }
}
