import ArgumentParser
import Foundation
import Workloads

/// Which library engine `cblas` is.
struct CBLASOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The CBLAS library of engine cblas; by default the first of OpenBLAS, BLIS and MKL that is installed.",
            valueName: "path"))
    var cblas: String?

    /// Every kernel of every engine, `cblas` with the library that was named or found.
    func kernels() throws -> [EngineKernel] {
        let kernels = Engines.all(features: .ofThisHost, cblas: try library())
        #if DEBUG
            return KernelFault.injected(into: kernels)
        #else
            return kernels
        #endif
    }

    /// - Returns: `nil` where none is named and none is installed.
    private func library() throws -> CBLASLibrary? {
        guard let cblas else { return CBLASLibrary.firstFound() }
        // A bare name is a file here, if there is one, before it is a library of the system's.
        let isHere = !cblas.contains("/") && FileManager.default.fileExists(atPath: cblas)
        return try CBLASLibrary(path: isHere ? "./" + cblas : cblas)
    }
}
