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
        // Read when OpenMP is loaded; it else starts threads of its own, which are not where ours were placed.
        setenv(LoadedLibrary.onednn.threadVariable, "1", 1)
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            let reason = dlerror().map { String(cString: $0) } ?? "the loader gave no reason"
            let prefix = "\(path): "
            throw .libraryNotLoaded(
                .onednn, path: path,
                reason: reason.hasPrefix(prefix) ? String(reason.dropFirst(prefix.count)) : reason)
        }
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

/// The functions of oneDNN's C interface that a product takes. Handles are pointers; a status of 0 means success.
struct OneDNNCalls: Sendable {
    typealias Handle = UnsafeMutableRawPointer
    typealias Create = @convention(c) (UnsafeMutablePointer<Handle?>, Handle?, CInt) -> CInt
    typealias Destroy = @convention(c) (Handle?) -> CInt

    let version: @convention(c) () -> UnsafeRawPointer
    /// Engine, kind (1 is the CPU), index.
    let createEngine: @convention(c) (UnsafeMutablePointer<Handle?>, CInt, Int) -> CInt
    let destroyEngine: Destroy
    /// Stream, engine, flags (1: in order).
    let createStream: @convention(c) (UnsafeMutablePointer<Handle?>, Handle?, CUnsignedInt) -> CInt
    let destroyStream: Destroy
    let wait: Destroy
    let createPrimitive: @convention(c) (UnsafeMutablePointer<Handle?>, Handle?) -> CInt
    let destroyPrimitive: Destroy
    let destroyDescription: Destroy
    /// Description, what is asked, index, answer.
    let query: @convention(c) (Handle?, CInt, CInt, UnsafeMutablePointer<UnsafePointer<CChar>?>) -> CInt
    /// Memory, how it is described, engine, data.
    let createMemory:
        @convention(c) (UnsafeMutablePointer<Handle?>, UnsafeRawPointer?, Handle?, Handle?) -> CInt
    let destroyMemory: Destroy
    let execute: @convention(c) (Handle?, Handle?, CInt, UnsafeRawPointer) -> CInt
    let descriptions: OneDNNDescriptions
    /// OpenMP's, where the library was built with it.
    let setThreads: (@convention(c) (CInt) -> Void)?

    init(_ handle: UnsafeMutableRawPointer, path: String) throws(WorkloadError) {
        func find<Function>(_ name: String, as type: Function.Type = Function.self) throws(WorkloadError)
            -> Function
        {
            guard let symbol = dlsym(handle, name) else {
                throw .libraryWithoutSymbol(.onednn, path: path, symbol: name)
            }
            return unsafeBitCast(symbol, to: type)
        }
        version = try find("dnnl_version")
        createEngine = try find("dnnl_engine_create")
        destroyEngine = try find("dnnl_engine_destroy")
        createStream = try find("dnnl_stream_create")
        destroyStream = try find("dnnl_stream_destroy")
        wait = try find("dnnl_stream_wait")
        createPrimitive = try find("dnnl_primitive_create")
        destroyPrimitive = try find("dnnl_primitive_destroy")
        destroyDescription = try find("dnnl_primitive_desc_destroy")
        query = try find("dnnl_primitive_desc_query")
        createMemory = try find("dnnl_memory_create")
        destroyMemory = try find("dnnl_memory_destroy")
        execute = try find("dnnl_primitive_execute")
        if dlsym(handle, "dnnl_matmul_primitive_desc_create") != nil {
            descriptions = .opaque(
                memory: try find("dnnl_memory_desc_create_with_strides"),
                destroy: try find("dnnl_memory_desc_destroy"),
                product: try find("dnnl_matmul_primitive_desc_create"))
        } else {
            descriptions = .structures(
                memory: try find("dnnl_memory_desc_init_by_strides"),
                product: try find("dnnl_matmul_desc_init"), create: try find("dnnl_primitive_desc_create"))
        }
        setThreads = dlsym(handle, "omp_set_num_threads").map {
            unsafeBitCast($0, to: (@convention(c) (CInt) -> Void).self)
        }
    }
}

/// How a memory, and from three of them a product, is described: by structures of the caller in version 2, by handles
/// in version 3.
enum OneDNNDescriptions: Sendable {
    typealias Handle = UnsafeMutableRawPointer
    typealias Extents = UnsafePointer<Int64>

    case structures(
        memory: @convention(c) (Handle, CInt, Extents, CInt, Extents) -> CInt,
        product: @convention(c) (Handle, Handle, Handle, Handle?, Handle) -> CInt,
        create: @convention(c) (UnsafeMutablePointer<Handle?>, Handle, Handle?, Handle?, Handle?) -> CInt)
    case opaque(
        memory: @convention(c) (UnsafeMutablePointer<Handle?>, CInt, Extents, CInt, Extents) -> CInt,
        destroy: @convention(c) (Handle?) -> CInt,
        product:
            @convention(c) (
                UnsafeMutablePointer<Handle?>, Handle?, Handle?, Handle?, Handle?, Handle?, Handle?
            )
            -> CInt)
}
