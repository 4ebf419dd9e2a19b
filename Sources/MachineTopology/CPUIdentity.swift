import CHwloc
package import RunRecords

/// What a CPU calls itself.
package struct CPUIdentity: Hashable, Sendable {
    /// `AuthenticAMD`, `GenuineIntel`; on arm64 the implementer, `ARM`.
    package var vendor: String?
    /// `AMD EPYC 7763 64-Core Processor`; on arm64 the name of the design, `Neoverse-N1`.
    package var brand: String?
    /// Extended family and model, in decimal; on arm64 the architecture's version and the part number.
    package var family: Int?
    package var model: Int?
    /// On arm64 variant and revision, four bits each: 49 is r3p1.
    package var stepping: Int?

    package init(vendor: String?, brand: String?, family: Int?, model: Int?, stepping: Int?) {
        self.vendor = vendor
        self.brand = brand
        self.family = family
        self.model = model
        self.stepping = stepping
    }

    /// The record's processor, joined with what hwloc does not know.
    package func processor(facts: HostFacts, features: [String]) -> Processor {
        // hwloc 2.9 tells nothing of arm64 CPUs: with any version of it the record says the same.
        let known = facts.armIdentity ?? self
        return Processor(
            architecture: facts.architecture, vendor: known.vendor, brand: known.brand, family: known.family,
            model: known.model, stepping: known.stepping, microcode: facts.microcode, features: features)
    }
}

extension TopologyHandle {
    /// From the first package; from the machine where there are no packages.
    func cpuIdentity() -> CPUIdentity {
        let places = [objects(HWLOC_OBJ_PACKAGE).first, objects(HWLOC_OBJ_MACHINE).first].compactMap { $0 }
        func info(_ name: String) -> String? {
            for place in places {
                guard let value = hwloc_obj_get_info_by_name(place, name) else { continue }
                let text = String(cString: value)
                if !text.isEmpty { return text.asName }
            }
            return nil
        }
        if let arm = ARMIdentification({ info("CPU" + $0.rawValue) }) { return arm.identity }
        return CPUIdentity(
            vendor: info("CPUVendor"), brand: info("CPUModel"),
            family: info("CPUFamilyNumber").flatMap { Int($0) },
            model: info("CPUModelNumber").flatMap { Int($0) },
            stepping: info("CPUStepping").flatMap { Int($0) })
    }
}
