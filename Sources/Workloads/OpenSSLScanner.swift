import COpenSSL

/// Engine `openssl`: the supported interface (EVP), used as well as it can be.
///
/// The algorithm is fetched once. The state after the header's first 64 bytes is kept and copied for each nonce, so a
/// hash costs two blocks for EVP as for a miner.
package final class OpenSSLScanner: NonceScanner {
    package let granule = 1
    private let algorithm: OpaquePointer
    private let midstate: OpaquePointer
    private let context: OpaquePointer
    private let tail: UnsafeMutablePointer<UInt8>
    private let digest: UnsafeMutablePointer<UInt8>
    private var target = Target(highWord: 0)

    package init() throws {
        let (algorithm, midstate, context) = (
            EVP_MD_fetch(nil, "SHA256", nil), EVP_MD_CTX_new(), EVP_MD_CTX_new()
        )
        guard let algorithm, let midstate, let context else {
            EVP_MD_CTX_free(context)
            EVP_MD_CTX_free(midstate)
            EVP_MD_free(algorithm)
            throw WorkloadError.opensslFailed(call: algorithm == nil ? "EVP_MD_fetch" : "EVP_MD_CTX_new")
        }
        self.algorithm = algorithm
        self.midstate = midstate
        self.context = context
        tail = .allocate(capacity: 16)
        digest = .allocate(capacity: 32)
        tail.initialize(repeating: 0, count: 16)
        digest.initialize(repeating: 0, count: 32)
    }

    deinit {
        EVP_MD_CTX_free(context)
        EVP_MD_CTX_free(midstate)
        EVP_MD_free(algorithm)
        tail.deallocate()
        digest.deallocate()
    }

    package func prepare(_ header: BlockHeader, target: Target) throws {
        self.target = target
        guard EVP_DigestInit_ex2(midstate, algorithm, nil) == 1,
            EVP_DigestUpdate(midstate, header.bytes, 64) == 1
        else {
            throw WorkloadError.opensslFailed(call: "EVP_DigestUpdate")
        }
        tail.update(from: Array(header.bytes[64...]), count: 16)
    }

    package func scan(from first: UInt32, count: Int) throws -> [UInt32] {
        var found: [UInt32] = []
        let highWord = target.highWord
        var nonce = first
        for _ in 0..<count {
            UnsafeMutableRawPointer(tail + 12).storeBytes(of: nonce.littleEndian, as: UInt32.self)
            guard EVP_MD_CTX_copy_ex(context, midstate) == 1,
                EVP_DigestUpdate(context, tail, 16) == 1,
                EVP_DigestFinal_ex(context, digest, nil) == 1,
                EVP_DigestInit_ex2(context, algorithm, nil) == 1,
                EVP_DigestUpdate(context, digest, 32) == 1,
                EVP_DigestFinal_ex(context, digest, nil) == 1
            else {
                throw WorkloadError.opensslFailed(call: "EVP_Digest...")
            }
            let high = UInt32(littleEndian: UnsafeRawPointer(digest + 28).load(as: UInt32.self))
            if high <= highWord, Target(littleEndian: UnsafeBufferPointer(start: digest, count: 32)) <= target
            {
                found.append(nonce)
            }
            nonce &+= 1
        }
        return found
    }
}
