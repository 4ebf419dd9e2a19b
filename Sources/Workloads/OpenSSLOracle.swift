import COpenSSL

/// The independent answer that every engine is checked against: OpenSSL's one-shot digest of the whole header, twice.
package final class OpenSSLOracle {
    private let algorithm: OpaquePointer

    package init() throws {
        guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
            throw WorkloadError.opensslFailed(call: "EVP_MD_fetch")
        }
        self.algorithm = algorithm
    }

    deinit { EVP_MD_free(algorithm) }

    package func doubleHash(_ header: BlockHeader) throws -> Target {
        Target(littleEndian: try digest(try digest(header.bytes)))
    }

    func digest(_ message: [UInt8]) throws -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        guard EVP_Digest(message, message.count, &result, nil, algorithm, nil) == 1 else {
            throw WorkloadError.opensslFailed(call: "EVP_Digest")
        }
        return result
    }
}
