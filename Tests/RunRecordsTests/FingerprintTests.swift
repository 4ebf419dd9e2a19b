import RunRecords
import Testing

@Suite struct FingerprintTests {
    /// The fields that differ after a change of the host, its environment or the tool.
    private func changed(_ change: Change) throws -> [String] {
        let record = try sampleRecord()
        var (host, environment, tool) = (record.host, record.environment, record.tool)
        change(&host, &environment, &tool)
        let other = Fingerprint(host: host, environment: environment, tool: tool)
        let names = other.fields.keys.filter { other.fields[$0] != record.fingerprint.fields[$0] }.sorted()
        #expect(names.isEmpty == (other.id == record.fingerprint.id))
        return names
    }

    @Test func leavesOutWhatWobblesOrNamesAMachine() throws {
        let names = try changed { host, environment, tool in
            host.hostname = "elsewhere"
            host.memoryBytes = 1
            host.kernelRelease = "6.9"
            host.topology.numaNodes[0].memoryBytes = 1
            environment.loadAverage = 99
            environment.memoryAvailableBytes = 1
            tool.version = "9.9.9"
            tool.commit = "another"
        }
        #expect(names.isEmpty)
    }

    private typealias Change = (inout HostDescription, inout Environment, inout Tool) -> Void

    /// Each by itself; not arguments of the test, because functions that change their arguments cannot be sent.
    private static func changes() -> [(String, Change)] {
        [
            ("cpu.vendor", { host, _, _ in host.cpu.vendor = "X" }),
            ("cpu.family", { host, _, _ in host.cpu.family = 6 }),
            ("cpu.model", { host, _, _ in host.cpu.model = 143 }),
            ("cpu.stepping", { host, _, _ in host.cpu.stepping = nil }),
            ("cpu.microcode", { host, _, _ in host.cpu.microcode = "0xa101144" }),
            ("topology.caches", { host, _, _ in host.topology.caches[0].bytes = 48 << 10 }),
            ("limits.quota_cpus", { host, _, _ in host.limits.quotaCpus = 1.5 }),
            ("limits.cpuset", { host, _, _ in host.limits.allowedCpus = [0] }),
            ("environment.governor", { _, environment, _ in environment.governor = "powersave" }),
            ("environment.turbo", { _, environment, _ in environment.turbo = .off }),
            ("virtualization.kind", { host, _, _ in host.virtualization.kind = .metal }),
            ("openssl.version", { host, _, _ in host.openssl?.version = "OpenSSL 4" }),
            ("openssl.cpu_settings", { host, _, _ in host.openssl?.cpuSettings = "x" }),
            ("openssl.ia32cap", { host, _, _ in host.openssl?.ia32cap = "~0x20" }),
            ("tool.compiler", { _, _, tool in tool.compiler = "clang 17" }),
            ("tool.build", { _, _, tool in tool.build = .debug }),
        ]
    }

    @Test func seesEachFieldByItself() throws {
        for (field, change) in Self.changes() {
            #expect(try changed(change) == [field])
        }
    }

    @Test func seesKindsOfCores() throws {
        let names = try changed { host, _, _ in
            host.topology.cpuKinds = [
                CPUKind(name: "E", efficiency: 0, cpus: [1]), CPUKind(name: "P", efficiency: 1, cpus: [0]),
            ]
        }
        #expect(names == ["cpu.kinds", "limits.cpuset"])
    }

    @Test func seesSMT() throws {
        let names = try changed { host, _, _ in
            host.topology.cores = [Core(index: 0, package: 0, numaNode: 0, kind: nil, cpus: [0, 1])]
        }
        #expect(names == ["limits.cpuset", "smt", "topology.shape"])
    }

    /// A few bytes more or less are not another cache, and other PUs of like cores not another cpuset.
    @Test func sizesAreNormalised() throws {
        #expect(try changed { host, _, _ in host.topology.caches[0].bytes? += 100 }.isEmpty)
        let one = try changed { host, _, _ in host.limits.allowedCpus = [0] }
        let other = try changed { host, _, _ in host.limits.allowedCpus = [1] }
        #expect(one == other)
    }

    @Test func placeholdersOfMicrocodeAreOneClass() throws {
        let record = try sampleRecord()
        let ids = ["0x1", "0xffffffff"].map { revision in
            var host = record.host
            host.cpu.microcode = revision
            return Fingerprint(host: host, environment: record.environment, tool: record.tool).id
        }
        #expect(ids[0] == ids[1] && ids[0] != record.fingerprint.id)
    }

    @Test func namesItsFields() throws {
        #expect(try sampleRecord().fingerprint.fields.keys.sorted() == Fingerprint.fieldNames)
    }

    @Test func unknownDiffersFromAnyText() {
        #expect(Fingerprint(fields: ["a": nil]).id != Fingerprint(fields: ["a": "null"]).id)
    }
}
