import Foundation
package import MachineTopology

/// Reads the noise counters of a placement's PUs; cheap enough to be called around every window.
///
/// - steal: the eighth field of the `cpuN` lines of `/proc/stat`, in steps of one tick (10 ms).
/// - pressure: `some total=` of `/proc/pressure/cpu` (Documentation/accounting/psi.rst), of the whole system.
/// - throttling: `core_throttle_count` of each PU and `package_throttle_count` once per package (Intel only).
/// - quota: `nr_throttled` of the given cgroup `cpu.stat` files, which both cgroup versions call so.
package struct NoiseProbe: Sendable {
    private let cpus: Set<Int>
    private let statistics: CounterFile?
    private let pressure: CounterFile?
    /// `nil` unless every PU has its counter.
    private let throttle: [CounterFile]?
    private let quotas: [CounterFile]

    /// Enough for a `cpuN` line: ten numbers of up to 20 digits.
    private static let longestLine = 256

    /// - Parameters:
    ///   - root: what `/proc` and `/sys` are looked up under; empty for the real machine.
    ///   - cpus: the operating-system indices of the placement's PUs.
    ///   - cpuStatFiles: full paths of the `cpu.stat` files of the process's cgroup and its ancestors.
    package init(root: String = "", cpus: [Int], cpuStatFiles: [KernelText] = []) {
        self.cpus = Set(cpus)
        statistics = CounterFile(path: root + "/proc/stat")
        pressure = CounterFile(path: root + "/proc/pressure/cpu")
        throttle = Self.throttleCounters(root: root, cpus: Set(cpus).sorted())
        quotas = cpuStatFiles.compactMap { CounterFile(path: $0) }
    }

    package func read() -> NoiseCounters {
        NoiseCounters(
            stealTicks: stealTicks(), pressureMicroseconds: pressureMicroseconds(),
            throttleEvents: sum(of: throttle), throttledPeriods: throttledPeriods())
    }

    private static func throttleCounters(root: String, cpus: [Int]) -> [CounterFile]? {
        var files: [CounterFile] = []
        var packages: Set<Int> = []
        for cpu in cpus {
            let folder = root + "/sys/devices/system/cpu/cpu\(cpu)"
            guard let core = CounterFile(path: folder + "/thermal_throttle/core_throttle_count") else {
                return nil
            }
            files.append(core)
            // Every PU shows its package's counter; a package without a number is counted with the PU itself.
            let package = CounterFile(path: folder + "/topology/physical_package_id")?.number() ?? -1 - cpu
            if packages.insert(package).inserted,
                let file = CounterFile(path: folder + "/thermal_throttle/package_throttle_count")
            {
                files.append(file)
            }
        }
        return files.isEmpty ? nil : files
    }

    private func sum(of files: [CounterFile]?) -> Int? {
        guard let files else { return nil }
        var sum = 0
        for file in files {
            guard let number = file.number() else { return nil }
            sum += number
        }
        return sum
    }

    private func stealTicks() -> Int? {
        // The `cpu` lines come first, so that what follows them (thousands of interrupts) need not be copied.
        let lines = (cpus.max() ?? 0) + 2
        guard let bytes = statistics?.bytes(limit: lines * Self.longestLine) else { return nil }
        var ticks = 0
        var found = 0
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.starts(with: "cpu".utf8) else { break }
            var words = Words(line.dropFirst(3))
            // The first line, the sum of all, has no number after `cpu`.
            guard line.dropFirst(3).first != UInt8(ascii: " "), let cpu = words.number(), cpus.contains(cpu)
            else { continue }
            guard let steal = words.number(after: 7) else { return nil }
            ticks += steal
            found += 1
        }
        return found == cpus.count && found > 0 ? ticks : nil
    }

    private func pressureMicroseconds() -> Int? {
        guard let bytes = pressure?.bytes(limit: 512) else { return nil }
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: "some ".utf8) {
            var words = Words(line)
            while let word = words.next() {
                if word.starts(with: "total=".utf8) { return Words.number(word.dropFirst(6)) }
            }
        }
        return nil
    }

    /// The sum over the cgroups; `nil` where none of them counts.
    private func throttledPeriods() -> Int? {
        var sum: Int?
        for file in quotas {
            for line in file.bytes(limit: 4096)?.split(separator: UInt8(ascii: "\n")) ?? [] {
                var words = Words(line)
                if words.next()?.elementsEqual("nr_throttled".utf8) == true, let periods = words.number() {
                    sum = (sum ?? 0) + periods
                }
            }
        }
        return sum
    }
}
