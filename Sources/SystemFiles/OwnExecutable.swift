package import Foundation

/// The program that this process runs.
package enum OwnExecutable {
    /// Without links; `nil` where the system does not tell, as in a chroot without /proc.
    package static var url: URL? {
        #if os(Linux)
            // Foundation's own answer ends the process where /proc is not there.
            guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            else {
                return nil
            }
            return URL(filePath: path)
        #else
            return Bundle.main.executableURL?.resolvingSymlinksInPath()
        #endif
    }
}
