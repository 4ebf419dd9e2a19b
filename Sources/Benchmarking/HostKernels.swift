import Foundation
package import Workloads

/// Every kernel of every engine on this host, whether it can run or not.
package enum HostKernels {
    /// - Parameters:
    ///   - cblas, onednn: the libraries of the engines of these names as the user named them; `nil` for the first that
    ///     is installed.
    package static func all(cblas: String?, onednn: String?) throws -> [EngineKernel] {
        let kernels = Engines.all(
            features: .ofThisHost,
            cblas: try cblas.map { try CBLASLibrary(path: file($0)) } ?? CBLASLibrary.firstFound(),
            onednn: try onednn.map { try OneDNNLibrary(path: file($0)) } ?? OneDNNLibrary.firstFound())
        #if DEBUG || WATTMARK_TESTED
            return KernelFault.injected(into: kernels)
        #else
            return kernels
        #endif
    }

    /// A bare name is a file here, if there is one, before it is a library of the system's.
    private static func file(_ path: String) -> String {
        !path.contains("/") && FileManager.default.fileExists(atPath: path) ? "./" + path : path
    }
}
