/// The host profile that stands for a CPU, and how well it fits.
package struct HostMatch: Sendable {
    package enum Fit: String, Encodable, Sendable {
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
    /// All products that the CPU could be, where its brand string names none of them; by id.
    package let products: [HostProfile]
    /// The number of a product that the brand string names and that has no profile: `9354`, `8581C`.
    package let otherProduct: String?

    /// The profile, where it is of the very product.
    package var product: HostProfile? { fit == .product ? profile : nil }

    package init(
        profile: HostProfile, fit: Fit, products: [HostProfile] = [], otherProduct: String? = nil
    ) {
        self.profile = profile
        self.fit = fit
        self.products = products
        self.otherProduct = otherProduct
    }

    /// Whether a word of a brand string is a product's number: four to six letters and digits of which a digit is the
    /// first and at least two more are, perhaps with a hyphen and one more letter, as in `9654P`, `8480+`, `7R13`,
    /// `6975P-C` and not in `64-Core` or `2.30GHz`.
    static func isProductNumber(_ word: String) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        let hasVariant = parts.count == 2 && parts[1].count == 1 && parts[1].allSatisfy(\.isLetter)
        guard let number = parts.first, parts.count == 1 || hasVariant else { return false }
        return (4...6).contains(number.count) && number.first?.isNumber == true
            && number.allSatisfy { $0.isLetter || $0.isNumber || $0 == "+" }
            && number.count(where: \.isNumber) > 2
    }
}

extension ProfileLibrary {
    /// The fallback for CPUs without a profile.
    package func genericHost() throws(ProfileError) -> HostProfile {
        guard let generic = hosts.first(where: \.isGeneric) else {
            throw .noGenericHost(directory: directories.joined(separator: ", "))
        }
        return generic
    }

    /// The profile of the CPU that reports this vendor, family, model and stepping (decimal, as in `/proc/cpuinfo`).
    ///
    /// Of several profiles of one silicon, the one whose product `brand` names; without one, that of the middle watts a
    /// core, and all of them as products that it could be.
    package func hostProfile(
        vendor: String?, family: Int?, model: Int?, stepping: Int? = nil, brand: String? = nil
    ) throws(ProfileError) -> HostMatch {
        let candidates = hosts.filter { host in
            guard let cpu = host.cpu else { return false }
            guard cpu.vendor == vendor, cpu.family == family, cpu.model == model else { return false }
            guard let own = cpu.stepping, let stepping else { return true }
            return own == stepping
        }
        let words = (brand ?? "").split(separator: " ").map(String.init)
        if let product = candidates.first(where: { $0.cpu.map { words.contains($0.sku) } ?? false }) {
            return HostMatch(profile: product, fit: .product)
        }
        if let middle = Self.middle(of: candidates) {
            return HostMatch(
                profile: middle, fit: .silicon, products: candidates,
                otherProduct: words.first(where: HostMatch.isProductNumber))
        }
        return HostMatch(profile: try genericHost(), fit: .generic)
    }

    /// By the watts a core of each one's usual server.
    private static func middle(of hosts: [HostProfile]) -> HostProfile? {
        let known = hosts.compactMap { host in
            HostServer.usual(of: host.hostServers).map { (host, $0.wattsPerCore.median) }
        }
        let sorted = known.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        return sorted.isEmpty ? hosts.first : sorted[(sorted.count - 1) / 2].0
    }
}
