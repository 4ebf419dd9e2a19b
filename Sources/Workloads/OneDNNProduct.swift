import RunRecords

/// C = A·B as one primitive of oneDNN, for row-major matrices without gaps. Of one thread.
final class OneDNNProduct {
    private typealias Handle = OneDNNCalls.Handle

    /// What oneDNN calls the code that it chose.
    let implementation: String
    private let calls: OneDNNCalls
    private var engine, stream, description, primitive: Handle?
    private var descriptions: [Handle] = []
    private var memories: [Handle?] = []

    /// Room for a memory's description in version 2, of 696 bytes there, and for a product's, which holds four.
    private static let roomForMemory = 1024
    private static let roomForProduct = 8192
    /// `dnnl_query_impl_info_str`.
    private static let implementationName: CInt = 8

    /// - Throws: `WorkloadError.onednnFailed`, as where this CPU has no implementation for the type.
    init(_ library: OneDNNLibrary, _ problem: MatmulProblem, _ type: DataType) throws(WorkloadError) {
        calls = library.calls
        var engine, stream, description, primitive: Handle?
        try Self.check(calls.createEngine(&engine, 1, 0), "dnnl_engine_create")
        try Self.check(calls.createStream(&stream, engine, 1), "dnnl_stream_create")
        let factors: CInt = type == .f32 ? 3 : type == .bf16 ? 2 : 5
        let products: CInt = type == .int8 ? 4 : 3
        for (rows, columns, element) in [
            (problem.m, problem.k, factors), (problem.k, problem.n, factors),
            (problem.m, problem.n, products),
        ] {
            descriptions.append(try Self.describe(calls, rows, columns, element))
        }
        switch calls.descriptions {
        case .structures(_, let product, let create):
            let text = Self.zeroed(Self.roomForProduct)
            defer { text.deallocate() }
            try Self.check(
                product(text, descriptions[0], descriptions[1], nil, descriptions[2]), "dnnl_matmul_desc_init"
            )
            try Self.check(create(&description, text, nil, engine, nil), "dnnl_primitive_desc_create")
        case .opaque(_, _, let product):
            try Self.check(
                product(&description, engine, descriptions[0], descriptions[1], nil, descriptions[2], nil),
                "dnnl_matmul_primitive_desc_create")
        }
        var name: UnsafePointer<CChar>?
        try Self.check(
            calls.query(description, Self.implementationName, 0, &name), "dnnl_primitive_desc_query")
        implementation = name.map { String(cString: $0) } ?? "unknown"
        try Self.check(calls.createPrimitive(&primitive, description), "dnnl_primitive_create")
        (self.engine, self.stream, self.description, self.primitive) = (
            engine, stream, description, primitive
        )
    }

    deinit {
        memories.forEach { _ = calls.destroyMemory($0) }
        for description in descriptions {
            switch calls.descriptions {
            case .structures: description.deallocate()
            case .opaque(_, let destroy, _): _ = destroy(description)
            }
        }
        _ = calls.destroyPrimitive(primitive)
        _ = calls.destroyDescription(description)
        _ = calls.destroyStream(stream)
        _ = calls.destroyEngine(engine)
    }

    /// Names the matrices that are multiplied from now on.
    func bind(a: UnsafeMutableRawPointer, b: UnsafeMutableRawPointer, c: UnsafeMutableRawPointer)
        throws(WorkloadError)
    {
        memories.forEach { _ = calls.destroyMemory($0) }
        memories = []
        for (matrix, description) in zip([a, b, c], descriptions) {
            var memory: Handle?
            try Self.check(calls.createMemory(&memory, description, engine, matrix), "dnnl_memory_create")
            memories.append(memory)
        }
    }

    /// As C has it: an int, and a pointer behind its padding.
    private struct Argument {
        var role: CInt
        var memory: UnsafeMutableRawPointer?
    }

    func multiply() throws(WorkloadError) {
        // DNNL_ARG_SRC, DNNL_ARG_WEIGHTS and DNNL_ARG_DST.
        let arguments = zip([1, 33, 17], memories).map { Argument(role: $0, memory: $1) }
        let status = arguments.withUnsafeBytes { bytes in
            bytes.baseAddress.map { calls.execute(primitive, stream, CInt(arguments.count), $0) } ?? 0
        }
        try Self.check(status, "dnnl_primitive_execute")
        try Self.check(calls.wait(stream), "dnnl_stream_wait")
    }

    private static func describe(_ calls: OneDNNCalls, _ rows: Int, _ columns: Int, _ element: CInt)
        throws(WorkloadError) -> Handle
    {
        let extents = [Int64(rows), Int64(columns)], strides = [Int64(columns), 1]
        switch calls.descriptions {
        case .structures(let memory, _, _):
            let text = zeroed(roomForMemory)
            try check(memory(text, 2, extents, element, strides), "dnnl_memory_desc_init_by_strides")
            return text
        case .opaque(let memory, _, _):
            var made: Handle?
            try check(memory(&made, 2, extents, element, strides), "dnnl_memory_desc_create_with_strides")
            guard let made else {
                throw .onednnFailed(call: "dnnl_memory_desc_create_with_strides", status: 0)
            }
            return made
        }
    }

    private static func zeroed(_ bytes: Int) -> Handle {
        let text = Handle.allocate(byteCount: bytes, alignment: 64)
        text.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
        return text
    }

    private static func check(_ status: CInt, _ call: String) throws(WorkloadError) {
        if status != 0 { throw .onednnFailed(call: call, status: Int(status)) }
    }
}
