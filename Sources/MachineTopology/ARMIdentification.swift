/// How an ARM CPU identifies itself: the fields of its register MIDR_EL1, as Linux prints them in `/proc/cpuinfo`
/// (Documentation/arch/arm64/cpu-feature-registers.rst) and recent versions of hwloc keep them.
struct ARMIdentification {
    enum Field: String {
        case implementer = "Implementer"
        case architecture = "Architecture"
        case variant = "Variant"
        case part = "Part"
        case revision = "Revision"
    }

    private let implementer: Int
    private let part: Int
    private let architecture: Int?
    private let stepping: Int?

    /// nil unless the fields that name the design are there; `field` gives the text of one.
    init?(_ field: (Field) -> String?) {
        func number(_ name: Field) -> Int? { field(name).flatMap(Self.number) }
        guard let implementer = number(.implementer), let part = number(.part) else { return nil }
        self.implementer = implementer
        self.part = part
        architecture = number(.architecture)
        // Four bits each, as in the register: r3p1 is 0x31.
        if let variant = number(.variant), let revision = number(.revision), (0..<16).contains(revision) {
            stepping = variant << 4 | revision
        } else {
            stepping = nil
        }
    }

    /// From the first CPU of `/proc/cpuinfo`.
    init?(_ text: CPUInfo) {
        self.init { text.first(KernelText("CPU \($0.rawValue.lowercased())"))?.description }
    }

    /// In the words of the other CPUs: who made the design, its architecture's version, and which one it is.
    var identity: CPUIdentity {
        CPUIdentity(
            vendor: Self.implementers[implementer] ?? "0x" + String(implementer, radix: 16),
            brand: Self.designs[implementer]?[part], family: architecture, model: part, stepping: stepping)
    }

    /// `8`, `0xd0c`: one byte, four bits or twelve.
    private static func number(_ text: String) -> Int? {
        let number = text.hasPrefix("0x") ? Int(text.dropFirst(2), radix: 16) : Int(text)
        return number.flatMap { (0..<(1 << 12)).contains($0) ? $0 : nil }
    }

    /// The codes that Arm assigns (Arm Architecture Reference Manual, MIDR_EL1), with the names that lscpu(1) gives.
    private static let implementers = [
        0x41: "ARM", 0x42: "Broadcom", 0x43: "Cavium", 0x46: "FUJITSU", 0x48: "HiSilicon", 0x4e: "NVIDIA",
        0x50: "APM", 0x51: "Qualcomm", 0x53: "Samsung", 0x61: "Apple", 0x6d: "Microsoft", 0xc0: "Ampere",
    ]

    /// Designs of servers and common boards, from the technical reference manuals and Linux's
    /// arch/arm64/include/asm/cputype.h. CPUs bear no name of their own.
    private static let designs = [
        0x41: [
            0xd03: "Cortex-A53", 0xd07: "Cortex-A57", 0xd08: "Cortex-A72", 0xd0b: "Cortex-A76",
            0xd0c: "Neoverse-N1", 0xd40: "Neoverse-V1", 0xd49: "Neoverse-N2", 0xd4f: "Neoverse-V2",
            0xd84: "Neoverse-V3", 0xd8e: "Neoverse-N3",
        ],
        0x46: [0x001: "A64FX"],
        0xc0: [0xac3: "Ampere-1", 0xac4: "Ampere-1a"],
    ]
}
