import COpenSSL

/// Engine `openssl-transform`: libcrypto's SHA-256 block function on a kept midstate.
///
/// `SHA256_Transform` is deprecated since OpenSSL 3.0 and is measured for what it shows: the speed of the library's
/// block function without the EVP layer around it. It is used nowhere else.
package final class OpenSSLTransformScanner: NonceScanner {
    package let granule = 1
    private var midstate = SHA256_CTX()
    private var initial = SHA256_CTX()
    private let block: UnsafeMutablePointer<UInt32>
    private let second: UnsafeMutablePointer<UInt32>
    private var target = Target(highWord: 0)

    package init() throws {
        guard SHA256_Init(&initial) == 1 else { throw WorkloadError.opensslFailed(call: "SHA256_Init") }
        block = .allocate(capacity: 16)
        second = .allocate(capacity: 16)
        block.initialize(repeating: 0, count: 16)
        second.initialize(repeating: 0, count: 16)
        block[4] = UInt32(0x8000_0000).bigEndian
        block[15] = UInt32(8 * BlockHeader.byteCount).bigEndian
        second[8] = UInt32(0x8000_0000).bigEndian
        second[15] = UInt32(8 * 32).bigEndian
    }

    deinit {
        block.deallocate()
        second.deallocate()
    }

    package func prepare(_ header: BlockHeader, target: Target) throws {
        self.target = target
        midstate = initial
        SHA256_Transform(&midstate, header.bytes)
        UnsafeMutableRawPointer(block).copyMemory(from: Array(header.bytes[64...]), byteCount: 16)
    }

    package func scan(from first: UInt32, count: Int) throws -> [UInt32] {
        var found: [UInt32] = []
        let highWord = target.highWord
        let midstate = midstate
        let initial = initial
        var state = midstate
        var nonce = first
        for _ in 0..<count {
            block[3] = nonce.littleEndian
            state.h = midstate.h
            SHA256_Transform(&state, UnsafeRawPointer(block).assumingMemoryBound(to: UInt8.self))
            storeDigest(state, to: second)
            state.h = initial.h
            SHA256_Transform(&state, UnsafeRawPointer(second).assumingMemoryBound(to: UInt8.self))
            if state.h.7.byteSwapped <= highWord, hash(state) <= target { found.append(nonce) }
            nonce &+= 1
        }
        return found
    }

    private func storeDigest(_ state: SHA256_CTX, to words: UnsafeMutablePointer<UInt32>) {
        words[0] = state.h.0.bigEndian
        words[1] = state.h.1.bigEndian
        words[2] = state.h.2.bigEndian
        words[3] = state.h.3.bigEndian
        words[4] = state.h.4.bigEndian
        words[5] = state.h.5.bigEndian
        words[6] = state.h.6.bigEndian
        words[7] = state.h.7.bigEndian
    }

    private func hash(_ state: SHA256_CTX) -> Target {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { words in
            guard let start = words.baseAddress else { return Target(highWord: .max) }
            storeDigest(state, to: start)
            return Target(littleEndian: UnsafeRawBufferPointer(words))
        }
    }
}
