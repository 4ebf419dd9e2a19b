import Foundation
import Power
import RunRecords
import Testing

@Suite struct ManagementControllerTests {
    private let clock = ManualClock()

    private func discover(_ tool: String, timeLimit: Double = 60) throws -> Meters {
        try Meters.discover(
            root: MachineTree().root, ipmitool: fixturePath("ipmitool/\(tool)"), timeLimit: timeLimit,
            clock: clock.now)
    }

    @Test func readsTheServersWatts() throws {
        var meter = try #require(try discover("answers").available.first)
        #expect(meter.source == "ipmi-dcmi")
        #expect(meter.boundary == .server)
        meter.loadBegins()
        clock.advance(by: 2)
        try meter.begin()
        try meter.end(seconds: 0.5)
        // Whole watts are half a watt off at most.
        #expect(
            try meter.finish()
                == Energy(
                    joules: 106, seconds: 0.5, boundary: .server, source: "ipmi-dcmi", errorJoules: 0.25))
    }

    @Test func aReadingWithinTheFirstTwoSecondsOfLoadIsNotTheLoads() throws {
        var meter = try #require(try discover("answers").available.first)
        meter.loadBegins()
        clock.advance(by: 0.5)
        try meter.begin()
        clock.advance(by: 0.5)
        try meter.end(seconds: 0.5)
        #expect {
            try meter.finish()
        } throws: { "\($0)".contains("average over 2 s, but the load lasts 1 s") }
    }

    /// Its averaging cannot be set; what helps is time.
    @Test func aBMCThatIsTooSlowIsNamedWithTheTimeThatHelps() throws {
        let found = try discover("answers").usable(forLoad: 0.5) { 3 * $0.loadSeconds }
        let finding = try #require(found.findings.first { $0.code == .known(.meterTooSlow) })
        #expect(finding.message.hasPrefix("A reading of the ipmi-dcmi meter is assumed to be"))
        #expect(finding.nextStep == "Run with `--seconds 12`.")
        let unknown = try discover("answers").usable(forLoad: 0.5)
        #expect(unknown.findings.contains { $0.nextStep.contains("--engine native") })
        #expect(!unknown.findings.contains { $0.nextStep.contains("power1_average_interval") })
    }

    @Test func aFailedAnswerIsAskedForAgainOnce() throws {
        let tree = try MachineTree()
        try tree.link("ipmitool", to: fixturePath("ipmitool/fails-once"))
        let found = Meters.discover(root: tree.root, ipmitool: tree.path("ipmitool"), timeLimit: 60)
        #expect(found.available.map(\.source) == ["ipmi-dcmi"])
        #expect(try tree.text(of: "calls") == "call\ncall\n")
    }

    @Test func anAnswerIsOneEvenWhereAChildIsLeftBehind() throws {
        let tree = try MachineTree()
        try tree.link("ipmitool", to: fixturePath("ipmitool/leaves-a-child"))
        let found = Meters.discover(root: tree.root, ipmitool: tree.path("ipmitool"), timeLimit: 20)
        #expect(found.available.map(\.source) == ["ipmi-dcmi"])
        #if os(Linux)
            let child = try tree.text(of: "child").trimmingCharacters(in: .whitespacesAndNewlines)
            for _ in 0..<500 where Self.isAlive(child) { usleep(10_000) }
            #expect(!Self.isAlive(child))
        #endif
    }

    @Test func asksOnceForSeveralWindowsAndBillsThemAtTheMean() throws {
        let tree = try MachineTree()
        try tree.link("ipmitool", to: fixturePath("ipmitool/answers"))
        try tree.write("100", to: "watts")
        let found = Meters.discover(
            root: tree.root, ipmitool: tree.path("ipmitool"), timeLimit: 60, clock: clock.now)
        var meter = try #require(found.available.first)
        meter.loadBegins()
        clock.advance(by: 2)
        for _ in 0..<4 {
            try meter.begin()
            try meter.end(seconds: 0.25)
        }
        // The search and the first beginning; the windows' 1 s is below the interval.
        #expect(try tree.text(of: "calls") == "call\ncall\n")
        try tree.write("200", to: "watts")
        for _ in 0..<2 {
            try meter.begin()
            try meter.end(seconds: 0.5)
        }
        #expect(try tree.text(of: "calls") == "call\ncall\ncall\n")
        try meter.begin()
        try meter.end(seconds: 0.5)
        try tree.write("300", to: "watts")
        // 2 s between 100 and 200 W, then 0.5 s between 200 and 300 W.
        // Off by half of what the ends differ by, and half a watt.
        #expect(
            try meter.finish()
                == Energy(
                    joules: 425, seconds: 2.5, boundary: .server, source: "ipmi-dcmi", errorJoules: 126.25))
        #expect(try tree.text(of: "calls") == "call\ncall\ncall\ncall\n")
    }

    @Test(arguments: [
        ("deactivated", "ipmi-inactive", "not activated"),
        ("zero", "meter-implausible", "reports 0 W"),
        ("code", "meter-implausible", "reports 65535 W"),
        ("garbage", "ipmi-unparsable", "many Watts"),
        ("silent", "ipmi-unparsable", "nothing"),
        ("floods", "ipmi-unparsable", "an answer that does not end"),
        ("denied", "ipmi-not-permitted", "Permission denied"),
        ("no-device", "ipmi-no-bmc", "No such file"),
        ("no-dcmi", "ipmi-failed", "Invalid command (c1)"),
        ("absent", "ipmi-absent", "was not found"),
    ])
    func says(tool: String, code: String, excerpt: String) throws {
        let found = try discover(tool)
        #expect(found.available.isEmpty)
        let finding = try #require(found.findings.first { $0.code.rawValue == code })
        #expect(finding.message.contains(excerpt))
        #expect(!finding.nextStep.isEmpty)
    }

    @Test func aNameIsSearchedForInThePath() throws {
        let found = try Meters.discover(root: MachineTree().root, ipmitool: noIpmitool)
        #expect(
            found.findings.contains { $0.code.rawValue == "ipmi-absent" && $0.message.contains(noIpmitool) })
    }

    @Test func stopsAHangingProgramAndItsChildren() async throws {
        let tree = try MachineTree()
        try tree.link("ipmitool", to: fixturePath("ipmitool/hangs"))
        let found = Meters.discover(root: tree.root, ipmitool: tree.path("ipmitool"), timeLimit: 2)
        #expect(found.findings.contains { $0.code.rawValue == "ipmi-timeout" })
        #if os(Linux)
            let child = try tree.text(of: "child").trimmingCharacters(in: .whitespacesAndNewlines)
            for _ in 0..<100 where Self.isAlive(child) { try await Task.sleep(for: .milliseconds(20)) }
            #expect(!Self.isAlive(child))
        #endif
    }

    /// A killed child may stay as a zombie until whoever adopted it reaps it.
    private static func isAlive(_ process: String) -> Bool {
        let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return state.map { !$0.contains(") Z ") } ?? false
    }
}
