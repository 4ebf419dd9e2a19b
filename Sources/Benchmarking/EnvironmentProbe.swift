import Foundation
import MachineTopology
package import RunRecords
import Workloads

/// Reads the settings and the load of the machine that may explain a rate.
///
/// The files are those of the kernel's cpufreq, intel_pstate, SMT and transparent huge page documentation; one
/// that is missing or holds something else gives `nil`.
package struct EnvironmentProbe: Sendable {
    private let root: String
    private let variables: [String: String]

    /// - Parameters:
    ///   - root: what `/proc` and `/sys` are looked up under; empty for the real machine.
    ///   - variables: those of the process.
    package init(root: String = "", variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.root = root
        self.variables = variables
    }

    /// - Parameters:
    ///   - allowedCpus: the PUs whose governors count.
    ///   - memoryHeadroom: bytes that this process may still take, where it is limited.
    package func read(allowedCpus: [Int], memoryHeadroom: Int? = nil) -> Environment {
        Environment(
            governor: governor(of: allowedCpus), turbo: turbo(of: allowedCpus),
            smtControl: text("/sys/devices/system/cpu/smt/control")?.description.asName,
            transparentHugepages: transparentHugepages(), loadAverage: loadAverage(),
            memoryAvailableBytes: [memoryAvailableBytes(), memoryHeadroom].compactMap(\.self).min(),
            variables: measuredVariables)
    }

    private var measuredVariables: [EnvironmentVariable]? {
        // Those that this program sets itself say nothing of the user, and depend on what was loaded before.
        let own = LoadedLibrary.allCases.map(\.threadVariable)
        let found = EnvironmentVariable.measured(in: variables.filter { !own.contains($0.key) })
        return found.isEmpty ? nil : found
    }

    /// The governor of all PUs that have one, or `mixed`.
    private func governor(of cpus: [Int]) -> String? {
        let governors = Set(
            cpus.compactMap {
                text("/sys/devices/system/cpu/cpu\($0)/cpufreq/scaling_governor")?.description.asName
            })
        return governors.count > 1 ? "mixed" : governors.first
    }

    /// The global switch, and below it that of each PU's policy (acpi-cpufreq, amd-pstate and cppc_cpufreq since Linux
    /// 6.11), which can only take away what the global one grants. A PU without a policy of its own has the global state;
    /// where that is not told, neither is the state of all.
    private func turbo(of cpus: [Int]) -> TurboState? {
        let all = globalTurbo
        if all == .off || cpus.isEmpty { return all }
        let states = Set(cpus.map { ownTurbo(of: $0) ?? all })
        if states.isSuperset(of: [.on, .off]) { return .mixed }
        return states.count == 1 ? states.first ?? nil : nil
    }

    private func ownTurbo(of cpu: Int) -> TurboState? {
        switch text("/sys/devices/system/cpu/cpu\(cpu)/cpufreq/boost") {
        case "1": .on
        case "0": .off
        default: nil
        }
    }

    private var globalTurbo: TurboState? {
        switch text("/sys/devices/system/cpu/intel_pstate/no_turbo") {
        case "0": return .on
        case "1": return .off
        default: break
        }
        return switch text("/sys/devices/system/cpu/cpufreq/boost") {
        case "1": .on
        case "0": .off
        default: nil
        }
    }

    /// The word in brackets of `always [madvise] never`.
    private func transparentHugepages() -> String? {
        guard let text = text("/sys/kernel/mm/transparent_hugepage/enabled")?.description,
            let start = text.firstIndex(of: "["), let end = text[start...].firstIndex(of: "]")
        else { return nil }
        return String(text[text.index(after: start)..<end]).asName
    }

    /// Over the last minute.
    private func loadAverage() -> Double? {
        text("/proc/loadavg")?.words.first.flatMap { Double($0.description) }
    }

    private func memoryAvailableBytes() -> Int? {
        let lines = text("/proc/meminfo")?.lines ?? []
        guard let words = lines.first(where: { $0.hasPrefix("MemAvailable:") })?.words else { return nil }
        // The kernel writes kB and means 1,024 bytes: proc_meminfo(5). lxcfs writes 0 where it does not know.
        guard words.count == 3, words[2] == "kB", let kibibytes = Int(words[1].description), kibibytes > 0
        else { return nil }
        return kibibytes * 1024
    }

    private func text(_ path: String) -> KernelText? {
        guard let bytes = CounterFile(path: root + path)?.bytes(limit: 16_384) else { return nil }
        let text = KernelText(bytes: bytes).trimmed
        return text.isEmpty ? nil : text
    }
}
