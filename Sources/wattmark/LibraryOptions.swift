import ArgumentParser
import Foundation
import Workloads

/// Which libraries the engines `cblas` and `onednn` are.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The CBLAS library of engine cblas; by default the first of OpenBLAS, BLIS and MKL that is installed.",
            valueName: "path"))
    var cblas: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The oneDNN library of engine onednn; by default the one that is installed. Measured where asked for.",
            valueName: "path"))
    var onednn: String?

    /// Every kernel of every engine, with the libraries that were named or found.
    func kernels() throws -> [EngineKernel] {
        let kernels = Engines.all(
            features: .ofThisHost,
            cblas: try cblas.map { try CBLASLibrary(path: Self.file($0)) } ?? CBLASLibrary.firstFound(),
            onednn: try onednn.map { try OneDNNLibrary(path: Self.file($0)) } ?? OneDNNLibrary.firstFound())
        #if DEBUG
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
