package import RunRecords

/// Why an engine cannot be used, or why its result must not be.
package enum WorkloadError: Error, Equatable, CustomStringConvertible {
    case opensslFailed(call: String)
    case wrongResult(engine: EngineName, kernel: String, detail: String)
    case outOfMemory(bytes: Int)
    case sizeOutOfRange(Problem)
    case libraryNotLoaded(path: String, reason: String)
    case libraryWithoutSymbol(path: String, symbol: String)

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
        case .libraryNotLoaded(let path, let reason):
            "the CBLAS library \(path) could not be loaded (\(reason)); name another with --cblas PATH"
        case .libraryWithoutSymbol(let path, let symbol):
            "\(path) is no CBLAS library, for it has no \(symbol); name another with --cblas PATH"
        }
    }
}
