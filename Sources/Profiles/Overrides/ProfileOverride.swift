/// One figure that a user sets in place of a profile's, as `market.btc_usd=90000`.
package struct ProfileOverride: Hashable, Sendable {
    /// `market.btc_usd`, `site.hosting.pue`, `asic.antminer-s21-xp.price_usd`.
    package let key: String
    package let value: String

    /// From `key=value`.
    package init(_ text: String) throws(ProfileError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw .override(
                text, problem: "is not a key with a value", remedy: "write it as `market.btc_usd=90000`")
        }
        (key, value) = (parts[0], parts[1])
    }
}

/// The profiles that an override without an id means: `market.btc_usd` is of this market.
package struct ProfileChoice: Hashable, Sendable {
    package var market: String?
    package var site: String?
    package var outlook: String?

    package init(market: String? = nil, site: String? = nil, outlook: String? = nil) {
        self.market = market
        self.site = site
        self.outlook = outlook
    }

    func id(of kind: ProfileKind) -> String? {
        switch kind {
        case .market: market
        case .site: site
        case .outlook: outlook
        case .host, .asic, .accelerator, .contract, .shares: nil
        }
    }
}

/// An override that went into an answer.
package struct AppliedOverride: Encodable, Hashable, Sendable {
    package var key: String
    /// The id of the profile that it changed.
    package var profile: String
    package var value: String
    /// What the profile says: `60000`, or `0.02 (0 to 0.04)`; `nil` where it says nothing.
    package var previous: String?

    package init(key: String, profile: String, value: String, previous: String?) {
        self.key = key
        self.profile = profile
        self.value = value
        self.previous = previous
    }

    private enum CodingKeys: CodingKey {
        case key, profile, value, previous
    }

    /// An absent previous value is an explicit null.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key, forKey: .key)
        try container.encode(profile, forKey: .profile)
        try container.encode(value, forKey: .value)
        try container.encode(previous, forKey: .previous)
    }
}

extension ProfileError {
    /// A fault of what `--set` was given.
    static func override(_ key: String, problem: String, remedy: String) -> ProfileError {
        .invalid(
            ProfileFault(
                file: "--set", line: nil, column: nil, field: key, problem: problem, remedy: remedy))
    }
}
