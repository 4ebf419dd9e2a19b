/// Why an engine cannot be used, or why its result must not be.
package enum WorkloadError: Error, Equatable, CustomStringConvertible {
    case opensslFailed(call: String)
    case wrongResult(engine: String, kernel: String, detail: String)
    case outOfMemory(bytes: Int)

    package var description: String {
        switch self {
        case .opensslFailed(let call):
            "OpenSSL's \(call) failed; check the installed libcrypto with `openssl version -a`"
        case .wrongResult(let engine, let kernel, let detail):
            "\(engine) \(kernel) computed a wrong result: \(detail)"
        case .outOfMemory(let bytes):
            "\(bytes >> 20) MiB for the operands could not be allocated; choose a smaller --size"
        }
    }
}
