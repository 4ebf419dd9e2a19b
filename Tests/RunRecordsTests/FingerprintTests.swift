import RunRecords
import Testing

@Suite struct FingerprintTests {
    @Test func leavesOutWhatWobbles() throws {
        let record = try sampleRecord()
        var host = record.host
        var environment = record.environment
        host.hostname = "elsewhere"
        environment.loadAverage = 99
        environment.memoryAvailableBytes = 1
        let other = Fingerprint(host: host, environment: environment, tool: record.tool)
        #expect(other == record.fingerprint)
    }

    @Test func seesAnotherMicrocode() throws {
        let record = try sampleRecord()
        var host = record.host
        host.cpu.microcode = "0xa101144"
        let other = Fingerprint(host: host, environment: record.environment, tool: record.tool)
        #expect(other.id != record.fingerprint.id)
    }

    @Test func unknownDiffersFromAnyText() {
        #expect(Fingerprint(fields: ["a": nil]).id != Fingerprint(fields: ["a": "null"]).id)
    }
}
