package import RunRecords

/// Why an engine cannot be used, or why its result must not be.
package enum WorkloadError: Error, Equatable, CustomStringConvertible {
    case opensslFailed(call: String)
    case wrongResult(engine: EngineName, kernel: String, detail: String)
    case outOfMemory(bytes: Int)
    case sizeOutOfRange(Problem)
    /// A product by several workers is made for a number of them.
    case workerWithoutPart(Int, of: Int)
    case libraryNotLoaded(LoadedLibrary, path: String, reason: String)
    case libraryWithoutSymbol(LoadedLibrary, path: String, symbol: String)
    /// `status` as dnnl_status_t has it: 3 is unimplemented.
    case onednnFailed(call: String, status: Int)

    /// Whether an engine only cannot do this here, and is not broken.
    package var isUnsupported: Bool {
        if case .onednnFailed(_, let status) = self { return status == Self.unimplemented }
        return false
    }

    /// dnnl_unimplemented of dnnl_status_t.
    private static let unimplemented = 3

    package var description: String {
        switch self {
        case .opensslFailed(let call):
            "OpenSSL's \(call) failed; check the installed libcrypto with `openssl version -a`"
        case .wrongResult(let engine, let kernel, let detail):
            "\(engine.rawValue) \(kernel) computed a wrong result: \(detail)"
        case .outOfMemory(let bytes):
            "\(bytes >> 20) MiB for the operands could not be allocated; choose a smaller --size"
        case .sizeOutOfRange(let problem):
            "\(problem.storedSize) is no size of \(problem.computation.title) that can be measured"
        case .workerWithoutPart(let worker, let count):
            "worker \(worker + 1) has no part in a product of \(count)"
        case .libraryNotLoaded(let library, let path, let reason):
            "the \(library.rawValue) library \(path) could not be loaded (\(reason)); name another with \(library.option) PATH"
        case .libraryWithoutSymbol(let library, let path, let symbol):
            "\(path) is no \(library.rawValue) library, for it has no \(symbol); name another with \(library.option) PATH"
        case .onednnFailed(let call, let status):
            status == Self.unimplemented
                ? "oneDNN has no implementation of this product for this CPU (\(call) says so)"
                : "oneDNN's \(call) failed with status \(status)"
        }
    }
}
