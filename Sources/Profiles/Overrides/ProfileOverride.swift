import Quantities

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
        key = parts[0]
        value = parts[1]
    }

    /// Percent of a share as a number of one: `5%` as `0.05`.
    ///
    /// - Parameter key: in full, as a file has it.
    package func plainValue(of key: String) throws(ProfileError) -> String {
        guard value.hasSuffix("%") else { return value }
        guard let share = ShareText.value(of: value) else {
            throw .override(key, problem: "is not a number of percent", remedy: "write it as 5% or 0.05")
        }
        guard key.split(separator: ".").last?.contains("share") == true else {
            throw .override(
                key, problem: "is no share, of which percent could be set", remedy: "write a plain number")
        }
        return "\(share)"
    }
}

extension ProfileError {
    /// A fault of what `--set` was given.
    static func override(_ key: String, problem: String, remedy: String) -> ProfileError {
        .invalid(
            ProfileFault(
                file: ProfileFault.override, line: nil, column: nil, field: key, problem: problem,
                remedy: remedy))
    }
}
