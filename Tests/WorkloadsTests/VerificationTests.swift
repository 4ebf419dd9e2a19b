import CKernels
import RunRecords
import Testing
import Workloads

/// The verification is only as good as the faults that it finds.
@Suite struct VerificationTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let scanner: @Sendable () throws -> SpoiltScanner

        init(_ description: String, _ scanner: @escaping @Sendable () throws -> SpoiltScanner) {
            testDescription = description
            self.scanner = scanner
        }
    }

    @Test(arguments: [1, 2, 3, 5, 7, 8, 12, 16, 33]) func acceptsARightScanner(granule: Int) throws {
        let scanner = try SpoiltScanner(granule: granule)
        let verification = try SHA256dVerification.run(scanner)
        #expect(verification.passed)
        #expect(verification.cases == 18)
        #expect(scanner.ranges.allSatisfy { $0.count > 0 && $0.count.isMultiple(of: granule) })
    }

    /// What is timed is verified: the kernel as it works once it has memory, too.
    @Test func refusesAKernelThatIsWrongInItsMemory() throws {
        let kernel = SHA256dKernel(
            name: "sha256d_finds_on_its_stack", isa: "none", requires: [], lanes: 1, memoryBytes: 64,
            scan: { job, first, count, candidates, capacity in
                var rows = 0
                guard job?.pointee.memory == nil, let scan = wm_sha256d_kernels(&rows)?.pointee.scan else {
                    return 0
                }
                return scan(job, first, count, candidates, capacity)
            })
        let verification = try SHA256dVerification.run(NativeScanner(kernel))
        #expect(!verification.passed && verification.cases == 9)
    }

    @Test(arguments: [
        Fault("finds nothing") { try SpoiltScanner { _, _, _ in [] } },
        Fault("misses the last nonce found") {
            try SpoiltScanner { try $2($0, $1).dropLast() }
        },
        Fault("misses the last nonce of the range") { try SpoiltScanner { try $2($0, $1 - 1) } },
        Fault("misses the first nonce of the range") { try SpoiltScanner { try $2($0 &+ 1, $1 - 1) } },
        Fault("misses one lane of four") {
            try SpoiltScanner { first, count, scan in
                try scan(first, count).filter { ($0 &- first) % 4 != 2 }
            }
        },
        Fault("goes on behind the range") { try SpoiltScanner { try $2($0, $1 + 1) } },
        Fault("invents a nonce") { try SpoiltScanner { try $2($0, $1) + [$0 &+ 7] } },
        Fault("reports the nonce beside") { try SpoiltScanner { try $2($0, $1).map { $0 &+ 1 } } },
        Fault("reports the offset for the nonce") {
            try SpoiltScanner { first, count, scan in try scan(first, count).map { $0 &- first } }
        },
        Fault("reports in another order") { try SpoiltScanner { try $2($0, $1).reversed() } },
        Fault("reports twice") { try SpoiltScanner { try $2($0, $1).flatMap { [$0, $0] } } },
        Fault("reads the nonce big-endian") {
            try SpoiltScanner { first, count, scan in
                try (0..<UInt32(count)).map { first &+ $0 }.filter { try scan($0.byteSwapped, 1).count == 1 }
            }
        },
        Fault("ignores the upper nonce bits") {
            try SpoiltScanner { first, count, scan in
                try scan(first & 0xffff, count).map { $0 | first & 0xffff_0000 }
            }
        },
        Fault("does not wrap") {
            try SpoiltScanner { first, count, scan in try scan(first, count).filter { $0 >= first } }
        },
        Fault("does not carry between the nonce's bytes") {
            try SpoiltScanner { first, count, scan in
                try (0..<UInt32(count)).map { first & ~0xff | (first &+ $0) & 0xff }
                    .flatMap { try scan($0, 1) }
            }
        },
        Fault("takes the target as a limit not to be reached") {
            try SpoiltScanner(target: { $0.predecessor ?? $0 })
        },
        Fault("compares the highest word alone") {
            try SpoiltScanner(target: { Target(highWord: $0.highWord) })
        },
        Fault("wants the highest word below the target's") {
            try SpoiltScanner(target: { Target(highWord: max(1, $0.highWord) - 1) })
        },
        Fault("keeps the target of its first header") {
            var kept: Target?
            return try SpoiltScanner(target: { target in
                kept = kept ?? target
                return kept ?? target
            })
        },
    ])
    func refuses(fault: Fault) throws {
        let verification = try SHA256dVerification.run(try fault.scanner())
        #expect(!verification.passed)
        #expect((1...18).contains(verification.cases))
    }
}

@Suite struct ScanTaskTests {
    @Test func throwsOnAWrongNonce() throws {
        let scanner = try SpoiltScanner { first, _, _ in [first] }
        var task = try ScanTask(scanner: scanner, engine: .openssl, kernel: "spoilt", worker: 0)
        let error = #expect(throws: WorkloadError.self) { try task.perform(iterations: 1) }
        guard case .wrongResult(engine: .openssl, kernel: "spoilt", let detail) = error else {
            Issue.record("\(String(describing: error)) is another error")
            return
        }
        #expect(detail.contains("nonce \(scanner.ranges[0].first)"))
    }

    @Test func goesOnWhereItStopped() throws {
        let scanner = try SpoiltScanner { _, _, _ in [] }
        var task = try ScanTask(scanner: scanner, engine: .openssl, kernel: "spoilt", worker: 3)
        try task.perform(iterations: 5)
        try task.perform(iterations: 2)
        #expect(scanner.ranges.map(\.count) == [5, 2])
        #expect(scanner.ranges[1].first == scanner.ranges[0].first &+ 5)
    }

    /// More than all nonces: the ranges join, wrap, and are whole granules.
    @Test(arguments: [1, 3, 16]) func wrapsInWholeGranules(granule: Int) throws {
        let scanner = try SpoiltScanner(granule: granule) { _, _, _ in [] }
        var task = try ScanTask(scanner: scanner, engine: .openssl, kernel: "spoilt", worker: 1)
        let iterations = (5 << 32) / granule * granule
        try task.perform(iterations: iterations)
        #expect(scanner.ranges.reduce(0) { $0 + $1.count } == iterations)
        #expect(scanner.ranges.allSatisfy { $0.count.isMultiple(of: granule) && $0.count <= 1 << 28 })
        for (range, next) in zip(scanner.ranges, scanner.ranges.dropFirst()) {
            #expect(next.first == range.first &+ UInt32(range.count))
        }
    }

    @Test func workersScanDifferentHeaders() throws {
        let firsts = try Set(
            (0..<16).map { worker in
                let scanner = try SpoiltScanner { _, _, _ in [] }
                var task = try ScanTask(scanner: scanner, engine: .native, kernel: "k", worker: worker)
                try task.perform(iterations: 1)
                return scanner.ranges[0].first
            })
        #expect(firsts.count == 16)
    }
}
