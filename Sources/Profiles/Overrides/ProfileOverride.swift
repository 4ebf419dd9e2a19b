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

extension ProfileError {
    /// A fault of what `--set` was given.
    static func override(_ key: String, problem: String, remedy: String) -> ProfileError {
        .invalid(
            ProfileFault(
                file: "--set", line: nil, column: nil, field: key, problem: problem, remedy: remedy))
    }
}
