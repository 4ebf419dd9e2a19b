package import RunRecords

/// A worker that scans nonce after nonce of a random header, as a miner does.
///
/// The target lets one nonce in 2^24 pass, so that a timed scan keeps finding and checking candidates while its cost
/// stays unmeasurable.
package struct ScanTask: WorkerTask {
    package let memoryChoice: MemoryChoice?
    private let scanner: any NonceScanner
    private let oracle: OpenSSLOracle
    private let engine: EngineName
    private let kernel: String
    private var header: BlockHeader
    private let target = Target(highWord: 0xff)
    private var next: UInt32

    package init(scanner: any NonceScanner, engine: EngineName, kernel: String, worker: Int) throws {
        var source = RandomSource(seed: UInt64(worker) &+ 0x5ca1_ab1e)
        self.scanner = scanner
        self.engine = engine
        self.kernel = kernel
        oracle = try OpenSSLOracle()
        header = BlockHeader(random: &source)
        next = UInt32(truncatingIfNeeded: source.next())
        try scanner.prepare(header, target: target)
        memoryChoice = scanner.settle()
    }

    /// - Parameter iterations: a multiple of the scanner's granule.
    package mutating func perform(iterations: Int) throws {
        let longest = (1 << 28) / scanner.granule * scanner.granule
        var left = iterations
        while left > 0 {
            let count = min(left, longest)
            for nonce in try scanner.scan(from: next, count: count) {
                header.nonce = nonce
                guard try oracle.doubleHash(header) <= target else {
                    throw WorkloadError.wrongResult(
                        engine: engine, kernel: kernel,
                        detail: "nonce \(nonce) was reported and does not pass")
                }
            }
            next &+= UInt32(truncatingIfNeeded: count)
            left -= count
        }
    }
}
