import CKernels
package import RunRecords

/// Engine `native`: a row of the kernel table. Its candidates are hashed again as a whole by OpenSSL.
package final class NativeScanner: NonceScanner {
    package let granule: Int
    private let name: String
    private let kernelScan:
        @convention(c) (
            UnsafePointer<wm_sha256d_job>?, UInt32, UInt32, UnsafeMutablePointer<UInt32>?, Int
        ) -> Int
    private let oracle: OpenSSLOracle
    private let memoryBytes: Int
    /// Without it, the kernel works on its stack.
    package private(set) var memory: KernelMemory?
    private var job = wm_sha256d_job()
    private var header: BlockHeader
    private var target = Target(highWord: 0)

    package init(_ kernel: SHA256dKernel) throws {
        granule = kernel.lanes
        name = kernel.name
        kernelScan = kernel.scan
        memoryBytes = kernel.memoryBytes
        oracle = try OpenSSLOracle()
        var source = RandomSource(seed: 0)
        header = BlockHeader(random: &source)
    }

    package func prepare(_ header: BlockHeader, target: Target) throws {
        self.header = header
        self.target = target
        wm_sha256d_job_from_header(&job, header.bytes, target.highWord)
        job.memory = memory?.piece
    }

    package func settle() -> MemoryChoice? {
        guard memoryBytes > 0, memory == nil else { return nil }
        let memory = KernelMemory(bytes: memoryBytes)
        // Tens of microseconds a window: shorter than what disturbs a core.
        let headers = UInt32(max(1, 2048 / granule) * granule)
        let choice = memory.keepFastest { piece in
            job.memory = piece
            let start = ContinuousClock.now
            _ = kernelScan(&job, 0, headers, nil, 0)
            return (ContinuousClock.now - start) / .seconds(1)
        }
        self.memory = memory
        job.memory = memory.piece
        return choice
    }

    package func scan(from first: UInt32, count: Int) throws -> [UInt32] {
        let capacity = 64
        var candidates = [UInt32](repeating: 0, count: capacity)
        let found = kernelScan(&job, first, UInt32(count), &candidates, capacity)
        guard found > capacity else { return try confirmed(candidates.prefix(found)) }
        // Only an easy target fills the buffer: the range is then scanned again with room for all.
        candidates = [UInt32](repeating: 0, count: found)
        _ = kernelScan(&job, first, UInt32(count), &candidates, found)
        return try confirmed(candidates[...])
    }

    /// A candidate's last hash word is at most the target's; a kernel that reports another is wrong. The rest of the
    /// hash then decides.
    private func confirmed(_ candidates: ArraySlice<UInt32>) throws -> [UInt32] {
        try candidates.filter { nonce in
            header.nonce = nonce
            let hash = try oracle.doubleHash(header)
            guard hash.highWord <= target.highWord else {
                throw WorkloadError.wrongResult(
                    engine: .native, kernel: name,
                    detail: "nonce \(nonce) was reported with a last word that it does not have")
            }
            return hash <= target
        }
    }
}
