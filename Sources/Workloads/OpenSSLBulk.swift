import COpenSSL
import RunRecords

/// What OpenSSL makes of one long message: the yardstick of the sha256d kernels.
///
/// A double hash of a header with a known midstate costs two blocks of 64 bytes, so bytes per second over 128 is how
/// many double hashes OpenSSL's block function could do: what `openssl speed -evp sha256 -bytes 16384` prints, over 128.
package enum OpenSSLBulk {
    private static let bytes = 16_384

    /// Its rate is the unit in which kernels are told apart; it hashes no headers.
    package static var work: Work {
        Work(
            .openssl, kernel: "evp-bulk", problem: .sha256d(headerBytes: BlockHeader.byteCount),
            workPerIteration: Double(bytes) / 128, granule: 1, bytesPerWorker: bytes,
            makeTask: { worker in try Task(worker: worker) },
            verify: { Verification(passed: true, cases: 0, method: "the oracle itself") }, peak: nil)
    }

    private struct Task: WorkerTask {
        private let oracle: OpenSSLOracle
        private let message: [UInt8]

        init(worker: Int) throws {
            oracle = try OpenSSLOracle()
            var source = RandomSource(seed: UInt64(worker))
            message = (0..<bytes).map { _ in UInt8(truncatingIfNeeded: source.next()) }
        }

        func perform(iterations: Int) throws {
            for _ in 0..<iterations { _ = try oracle.digest(message) }
        }
    }
}
