import CHwloc
package import RunRecords

/// What a CPU calls itself, as far as hwloc knows. On arm64 most of it is unknown.
package struct CPUIdentity: Hashable, Sendable {
    /// `AuthenticAMD`, `GenuineIntel`.
    package var vendor: String?
    /// `AMD EPYC 7763 64-Core Processor`.
    package var brand: String?
    /// Extended family and model, in decimal.
    package var family: Int?
    package var model: Int?
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
        Processor(
            architecture: facts.architecture, vendor: vendor, brand: brand, family: family, model: model,
            stepping: stepping, microcode: facts.microcode, features: features)
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
                if !text.isEmpty { return text }
            }
            return nil
        }
        return CPUIdentity(
            vendor: info("CPUVendor"), brand: info("CPUModel"),
            family: info("CPUFamilyNumber").flatMap { Int($0) },
            model: info("CPUModelNumber").flatMap { Int($0) },
            stepping: info("CPUStepping").flatMap { Int($0) })
    }
}
