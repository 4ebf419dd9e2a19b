import RunRecords
import Testing
import Workloads

/// A right scanner whose answers are spoilt on the way.
private final class SpoiltScanner: NonceScanner {
    let granule = 1
    private let inner: OpenSSLScanner
    private let spoil: (_ found: [UInt32], _ first: UInt32) -> [UInt32]
    private let shift: Bool

    init(
        shiftsTarget: Bool = false, _ spoil: @escaping ([UInt32], UInt32) -> [UInt32] = { found, _ in found }
    )
        throws
    {
        inner = try OpenSSLScanner()
        shift = shiftsTarget
        self.spoil = spoil
    }

    func prepare(_ header: BlockHeader, target: Target) throws {
        let lower = target.highWord == 0 ? target : Target(highWord: target.highWord - 1)
        try inner.prepare(header, target: shift ? lower : target)
    }

    func scan(from first: UInt32, count: Int) throws -> [UInt32] {
        spoil(try inner.scan(from: first, count: count), first)
    }
}

@Suite struct VerificationTests {
    @Test func acceptsTheUnspoilt() throws {
        #expect(try SHA256dVerification.run(try SpoiltScanner()).passed)
    }

    @Test func refusesAMissedNonce() throws {
        let scanner = try SpoiltScanner { found, _ in Array(found.dropLast()) }
        #expect(try !SHA256dVerification.run(scanner).passed)
    }

    @Test func refusesAnInventedNonce() throws {
        let scanner = try SpoiltScanner { found, first in found + [first &+ 7] }
        #expect(try !SHA256dVerification.run(scanner).passed)
    }

    @Test func refusesAWrongOrder() throws {
        let scanner = try SpoiltScanner { found, _ in found.reversed() }
        #expect(try !SHA256dVerification.run(scanner).passed)
    }

    @Test func refusesATargetOffByOne() throws {
        #expect(try !SHA256dVerification.run(try SpoiltScanner(shiftsTarget: true)).passed)
    }

    @Test func aTimedScanThrowsOnAWrongNonce() throws {
        let scanner = try SpoiltScanner { _, first in [first] }
        var task = try ScanTask(scanner: scanner, engine: "openssl", kernel: "spoilt", worker: 0)
        #expect(throws: WorkloadError.self) { try task.perform(iterations: 1) }
    }

    @Test func aTimedScanGoesOn() throws {
        var firsts: [UInt32] = []
        let scanner = try SpoiltScanner { _, first in
            firsts.append(first)
            return []
        }
        var task = try ScanTask(scanner: scanner, engine: "openssl", kernel: "spoilt", worker: 3)
        try task.perform(iterations: 5)
        try task.perform(iterations: 2)
        #expect(firsts.count == 2)
        #expect(firsts[1] == firsts[0] &+ 5)
    }
}
