import Foundation
package import RunRecords

/// Intel's oneDNN, found when the program runs; by its C interface of version 2 or 3, which differ in how a memory is
/// described (https://uxlfoundation.github.io/oneDNN/dev_guide_transition_to_v3.html).
///
/// It is never unloaded: its threads execute its code.
package final class OneDNNLibrary: Sendable {
    /// What the loader was asked for: a path, or a name that it looks for in its own places.
    package let path: String
    /// `onednn-2.6.3`.
    package let product: String
    let calls: OneDNNCalls

    /// The names under which the loader finds what distributions install, the newest first.
    package static let names = ["libdnnl.so.3", "libdnnl.so.2", "libdnnl.so", "libdnnl.dylib"]
    /// The data types whose products are ours: f32, bf16 to f32, and s8 x s8 to s32.
    package static let dataTypes: [DataType] = [.f32, .bf16, .int8]

    /// The first of `names` that can be loaded and has the interface; `nil` where there is none.
    package static func firstFound(among names: [String] = names) -> OneDNNLibrary? {
        for name in names {
            if let library = try? OneDNNLibrary(path: name) { return library }
        }
        return nil
    }

    /// - Throws: `WorkloadError.libraryNotLoaded` or `.libraryWithoutSymbol`.
    package init(path: String) throws(WorkloadError) {
        let handle = try LoadedLibrary.onednn.load(path)
        calls = try OneDNNCalls(handle, path: path)
        self.path = path
        let version = calls.version().assumingMemoryBound(to: CInt.self)
        product = "onednn-\(version[0]).\(version[1]).\(version[2])"
        keepToThisThread()
    }

    /// Lets the library compute on the calling thread alone. OpenMP keeps this for each thread, so each says it for
    /// itself.
    package func keepToThisThread() { calls.setThreads?(1) }

    /// The name of the implementation that it takes for this product here, as `avx512_core_bf16`.
    package func implementation(_ problem: MatmulProblem, _ type: DataType) throws -> String {
        keepToThisThread()
        return try OneDNNProduct(self, problem, type).implementation
    }
}
