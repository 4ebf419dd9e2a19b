import Fleet
import Foundation
import RunRecords
import Testing

@Suite struct FleetGroupTests {
    @Test func aGroupSaysWhatIsUsualInIt() throws {
        let records = try FleetSamples.alike(11)
        let group = try #require(FleetSamples.groups(records).first)
        #expect(group.members.map(\.rate.host) == records.compactMap(\.host.hostname))
        #expect(abs(group.median / 1e8 - 1) < 0.001)
        let spread = try #require(group.spread)
        #expect(spread > 0.0005 && spread < 0.003)
        #expect(group.slow.isEmpty && group.change == nil)
        #expect(group.hardwareTitle == "AMD EPYC 9654P 96-Core Processor, 4 PUs")
    }

    /// Settings make hosts slow; they do not make them other hosts.
    @Test func microcodeAndKernelDoNotDivideAGroupAndTheCPUDoes() throws {
        var records = try FleetSamples.alike(8)
        records.append(
            try FleetSamples.record(
                host: "x", kernelRelease: "5.10", microcode: "0x1", kernel: "sha256d_scalar"))
        #expect(FleetSamples.groups(records).map(\.members.count) == [9])
        records.append(try FleetSamples.record(host: "y", model: 1))
        #expect(FleetSamples.groups(records).map(\.members.count) == [9, 1])
    }

    @Test func fewHostsAreNotJudged() throws {
        let group = try #require(
            FleetSamples.groups(try FleetSamples.alike(6) + [FleetSamples.record(host: "x", rate: 1e6)]).first
        )
        #expect(group.spread == nil && group.slow.isEmpty && group.members.allSatisfy { $0.judgement == nil })
    }

    @Test func theChangeIsThatOfTheSameHosts() throws {
        let records = try FleetSamples.alike(9)
        let then = ["bench-00": 0.5e8, "bench-01": 2e8, "bench-02": 1e8]
        let change = try #require(FleetSamples.groups(records, lastWeek: then).first?.change)
        #expect(change.hosts == 3 && abs(change.ratio - 1) < 0.005)
    }
}
