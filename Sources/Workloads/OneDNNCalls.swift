import Foundation

/// The functions of oneDNN's C interface that a product takes. Handles are pointers; a status of 0 means success.
struct OneDNNCalls: Sendable {
    typealias Handle = UnsafeMutableRawPointer
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
