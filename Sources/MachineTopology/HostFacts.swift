import Foundation
import RunRecords

/// What the operating system says of itself and of the machine.
package struct HostFacts: Hashable, Sendable {
    package var hostname: String?
    /// `Debian GNU/Linux 12 (bookworm)`.
    package var operatingSystem: String
    package var kernelRelease: String
    /// `x86_64` or `arm64`.
    package var architecture: String
    /// Memory that the kernel can use, in bytes; nil where the system does not tell, as in some containers.
    package var memoryBytes: Int?
    /// As the kernel prints it: `0xa101144`. nil where it prints none (arm64, some virtual machines).
    package var microcode: String?
    /// Vendor and version of the BIOS; nil where the kernel shows none (most arm64 boards, containers that hide it).
    package var firmware: String?
    /// What an arm64 kernel prints of its CPU; nil on other architectures.
    package var armIdentity: CPUIdentity?

    package init(
        hostname: String?, operatingSystem: String, kernelRelease: String, architecture: String,
        memoryBytes: Int?, microcode: String?, armIdentity: CPUIdentity? = nil, firmware: String? = nil
    ) {
        self.hostname = hostname
        self.operatingSystem = operatingSystem
        self.kernelRelease = kernelRelease
        self.architecture = architecture
        self.memoryBytes = memoryBytes
        self.microcode = microcode
        self.armIdentity = armIdentity
        self.firmware = firmware
    }

    /// Reads files below a root directory; kernel and architecture come from uname(2), and so does the hostname where the
    /// environment has none.
    ///
    /// Throws `unreadableFile`, `malformedFile` for a `/proc/meminfo` whose total is no number, and `inVariable` for a name that
    /// none can have.
    package static func read(
        root: String = "/", environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(TopologyError) -> HostFacts {
        let root = SystemRoot(root)
        let system = SystemName()
        let cpu = try root.text("proc/cpuinfo").map(CPUInfo.init)
        return HostFacts(
            hostname: try HostName.of(environment: environment, system: system.node),
            operatingSystem: try prettyName(root) ?? system.name, kernelRelease: system.release,
            // Linux and macOS name the same architecture differently.
            architecture: system.machine == "aarch64" ? "arm64" : system.machine,
            memoryBytes: try memory(root), microcode: cpu?.first("microcode")?.description.asName,
            armIdentity: cpu.flatMap(ARMIdentification.init)?.identity, firmware: firmware(root))
    }

    /// Of SMBIOS, as Linux shows it to everybody (sysfs-firmware-dmi-tables). A run does not fail for want of it.
    private static func firmware(_ root: SystemRoot) -> String? {
        let files: [KernelText] = ["sys/class/dmi/id/bios_vendor", "sys/class/dmi/id/bios_version"]
        let words = files.compactMap { file in
            (try? root.text(file))?.lines.first?.trimmed.description.excerpt(100)
        }.filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// `PRETTY_NAME`, unquoted, from the two places of os-release(5).
    private static func prettyName(_ root: SystemRoot) throws(TopologyError) -> String? {
        for file: KernelText in ["etc/os-release", "usr/lib/os-release"] {
            guard let text = try root.text(file) else { continue }
            let key: KernelText = "PRETTY_NAME="
            guard let line = text.lines.first(where: { $0.hasPrefix(key) }) else { continue }
            let value = line.dropFirst(key.count).trimmed.description
            let name = value.trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
            if !name.isEmpty { return name.asName }
        }
        return nil
    }

    /// `MemTotal: 16384 kB`, in units of 1024 bytes (proc_meminfo(5)); asks the system where there is no such file. lxcfs
    /// leaves the file empty or writes 0 where it does not know.
    private static func memory(_ root: SystemRoot) throws(TopologyError) -> Int? {
        let file: KernelText = "proc/meminfo"
        guard let text = try root.text(file) else {
            return Int(clamping: ProcessInfo.processInfo.physicalMemory)
        }
        guard let line = text.lines.first(where: { $0.hasPrefix("MemTotal:") }) else { return nil }
        let fields = line.words
        guard fields.count == 3, fields[2] == "kB", let units = Int(fields[1].description),
            (0...(1 << 50)).contains(units)
        else {
            throw .malformedFile(
                path: root.shownPath(file), found: line.description,
                expected: "a line such as \"MemTotal: 16384 kB\"")
        }
        return units == 0 ? nil : units * 1024
    }
}

/// The answer of uname(2).
private struct SystemName {
    let name: String
    let node: String
    let release: String
    let machine: String

    init() {
        var answer = utsname()
        // It can only fail on a bad pointer, and leaves empty strings then.
        uname(&answer)
        name = Self.text(answer.sysname)
        node = Self.text(answer.nodename)
        release = Self.text(answer.release)
        machine = Self.text(answer.machine)
    }

    /// C arrays reach Swift as tuples.
    private static func text<Tuple>(_ field: Tuple) -> String {
        withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self).asName }
    }
}
