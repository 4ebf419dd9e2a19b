import CKernels

/// The instruction sets that this CPU has and the operating system lets be used.
package struct CPUFeatures: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Asked of the CPU that runs this call.
    package static var ofThisHost: CPUFeatures { CPUFeatures(rawValue: wm_cpu_features()) }

    /// What says which kernels are fast, not which may run: it follows from the vendor, so it is no part of a record.
    package static let traits = CPUFeatures(rawValue: UInt64(WM_CPU_TRAITS))

    /// The features' names as `/proc/cpuinfo` spells them, in the table's order. A bit without a name is one that no
    /// CPU is known to have: it is listed too, so that a kernel that asks for it counts as unsupported.
    package var names: [String] {
        (0..<UInt64.bitWidth).compactMap { bit in
            let feature = rawValue & (1 << UInt64(bit))
            guard feature != 0 else { return nil }
            return wm_cpu_feature_name(feature).map { String(cString: $0) } ?? "unnamed-\(bit)"
        }
    }

    /// `x86_64`, `arm64` or `other`.
    package static var architecture: String { String(cString: wm_cpu_architecture()) }
}
