import Foundation
import MachineTopology
import RunRecords
import Testing

@Suite struct BindingTests {
    @Test func refusesASimulatedTopology() throws {
        let topology = try Topology.synthetic("core:4 pu:1")
        #expect(throws: TopologyError.simulated) { try topology.bindCurrentThread(to: 0) }
    }

    @Test func refusesAPUThatIsNotThere() throws {
        let topology = try Topology.thisMachine()
        let error = try #require(throws: TopologyError.self) { try topology.bindCurrentThread(to: 100_000) }
        #expect(error == .noSuchCpu(100_000, visible: topology.summary.cpus))
        #expect(error.description.hasPrefix("this machine has no PU 100000: choose one of 0"))
    }

    #if os(Linux)
        @Test func bindsToEveryAllowedPU() async throws {
            let topology = try Topology.thisMachine()
            for cpu in try topology.limits().allowedCpus {
                let placed = try await onOwnThread {
                    try topology.bindCurrentThread(to: cpu)
                    return (affinity: threadAffinity(), running: threadCpu())
                }
                #expect(placed.affinity == "\(cpu)")
                #expect(placed.running == cpu)
            }
        }

        @Test func bindsManyThreadsAtOnce() async throws {
            let topology = try Topology.thisMachine()
            let cpu = try #require(try topology.limits().allowedCpus.last)
            try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        try await onOwnThread {
                            try topology.bindCurrentThread(to: cpu)
                            return threadAffinity()
                        }
                    }
                }
                for try await affinity in group { #expect(affinity == "\(cpu)") }
            }
        }

        /// The system's own refusal: a topology that the user vouches for names a PU that the kernel has not.
        @Test func passesOnTheSystemsRefusal() async {
            await #expect(processExitsWith: .success) {
                setenv("HWLOC_THISSYSTEM", "1", 1)
                let topology = try Topology.synthetic("core:2 pu:1(indexes=0,8000)")
                let error = try #require(throws: TopologyError.self) {
                    try topology.bindCurrentThread(to: 8000)
                }
                guard case .bindingRefused(8000, _) = error else { throw error }
            }
        }

        @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
        func countsTheAffinityAmongTheLimits() async {
            await #expect(processExitsWith: .success) {
                let topology = try Topology.thisMachine()
                let last = try #require(try topology.limits().allowedCpus.last)
                let taskset = Process()
                taskset.executableURL = URL(filePath: "/usr/bin/taskset")
                taskset.arguments = ["--all-tasks", "--cpu-list", "--pid", "\(last)", "\(getpid())"]
                taskset.standardOutput = FileHandle.nullDevice
                try taskset.run()
                taskset.waitUntilExit()
                try #require(try topology.limits().allowedCpus == [last])
            }
        }
    #endif
}

#if os(Linux)
    /// Runs a body on a thread of its own, so that no thread of the test runner stays bound.
    private func onOwnThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result(catching: body)) }.start()
        }
    }

    /// What the kernel says of the calling thread, without hwloc: the list of PUs it may run on.
    private func threadAffinity() -> String? {
        let status = try? String(contentsOfFile: "/proc/thread-self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") }
        return line?.split(separator: "\t").last.map(String.init)
    }

    /// The PU that the calling thread last ran on: field 39 of proc_pid_stat(5), the 37th after the name.
    private func threadCpu() -> Int? {
        let stat = try? String(contentsOfFile: "/proc/thread-self/stat", encoding: .utf8)
        let fields = stat?.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 36 ? Int(fields[36]) : nil
    }
#endif
