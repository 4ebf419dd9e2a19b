import Foundation
package import Workloads

/// Every kernel of every engine on this host, whether it can run or not.
package enum HostKernels {
    /// - Parameter cblas: the library of engine `cblas` as the user named it; `nil` for the first that is installed.
    package static func all(cblas: String?) throws -> [EngineKernel] {
        let kernels = Engines.all(features: .ofThisHost, cblas: try library(cblas))
        #if DEBUG
            return KernelFault.injected(into: kernels)
        #else
            return kernels
        #endif
    }

    /// - Returns: `nil` where none is named and none is installed.
    private static func library(_ name: String?) throws -> CBLASLibrary? {
        guard let name else { return CBLASLibrary.firstFound() }
        // A bare name is a file here, if there is one, before it is a library of the system's.
        let isHere = !name.contains("/") && FileManager.default.fileExists(atPath: name)
        return try CBLASLibrary(path: isHere ? "./" + name : name)
    }
}
