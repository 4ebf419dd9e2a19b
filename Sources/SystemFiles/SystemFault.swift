import Foundation

/// What the system said when a call failed, in its own words: Foundation's errors do not carry them.
package struct SystemFault: Error, Hashable, Sendable {
    /// Of `errno`.
    package let code: Int32

    package init(code: Int32) { self.code = code }

    package static var latest: SystemFault { SystemFault(code: errno) }

    package var reason: String { String(cString: strerror(code)).lowercased() }
    package var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(code) }
}
