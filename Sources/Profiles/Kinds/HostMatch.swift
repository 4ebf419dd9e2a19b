/// The host profile that stands for a CPU, and how well it fits.
package struct HostMatch: Sendable {
    package enum Fit: String, Codable, Sendable {
        /// The brand string names the profile's product.
        case product
        /// Vendor, family and model agree: the same silicon, perhaps sold with other cores or watts.
        case silicon
        /// Nothing agrees: the fallback.
        case generic
        /// The user named the profile.
        case chosen
    }

    package let profile: HostProfile
    package let fit: Fit

    package init(profile: HostProfile, fit: Fit) {
        self.profile = profile
        self.fit = fit
    }
}

extension ProfileLibrary {
    /// The fallback for CPUs without a profile.
    package func genericHost() throws(ProfileError) -> HostProfile {
        guard let generic = hosts.first(where: \.isGeneric) else {
            throw .noGenericHost(directory: directory)
        }
        return generic
    }

    /// The profile of the CPU that reports this vendor, family and model (decimal, as in `/proc/cpuinfo`).
    ///
    /// Of several profiles of one silicon, the one whose product `brand` names; without one, the first by id.
    package func hostProfile(
        vendor: String?, family: Int?, model: Int?, brand: String? = nil
    ) throws(ProfileError) -> HostMatch {
        let candidates = hosts.filter { host in
            guard let cpu = host.cpu else { return false }
            return cpu.vendor == vendor && cpu.family == family && cpu.model == model
        }
        let words = (brand ?? "").split(separator: " ").map(String.init)
        if let product = candidates.first(where: { $0.cpu.map { words.contains($0.sku) } ?? false }) {
            return HostMatch(profile: product, fit: .product)
        }
        if let first = candidates.first { return HostMatch(profile: first, fit: .silicon) }
        return HostMatch(profile: try genericHost(), fit: .generic)
    }
}
