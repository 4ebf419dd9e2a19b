import Foundation

/// A file that the user named cannot be used.
enum FileError: Error, CustomStringConvertible {
    case cannotWrite(path: String, reason: String)
    case notPermitted(path: String, reason: String)
    case cannotRead(path: String, reason: String)

    var description: String {
        switch self {
        case .cannotWrite(let path, let reason):
            "cannot write \(path): \(reason); choose a file in a folder that exists"
        case .notPermitted(let path, let reason):
            "\(path) may not be written: \(reason); choose a path that this user may write to"
        case .cannotRead(let path, let reason):
            "cannot read \(path): \(reason); check the path and its permissions"
        }
    }

    /// What the system says, without Foundation's framing.
    static func reason(of error: any Error) -> String {
        var current = error as NSError
        while let inner = current.userInfo[NSUnderlyingErrorKey] as? NSError { current = inner }
        guard current.domain == NSPOSIXErrorDomain else { return current.localizedDescription }
        return String(cString: strerror(Int32(current.code))).lowercased()
    }
}
