/// What every kind of profile has; other modules see profiles through it.
package protocol Profile: Encodable, Hashable, Sendable {
    static var kind: ProfileKind { get }
    var id: String { get }
    var name: String { get }
    var provenance: Provenance { get }
}

extension Profile {
    /// `value`, which the profile may leave out under `key`, for a purpose that cannot do without it.
    ///
    /// Example: `try site.required(site.finance?.debtShare, "finance.debt_share")`.
    package func required<Value>(_ value: Value?, _ key: String) throws(ProfileError) -> Value {
        guard let value else { throw .noValue(kind: Self.kind, id: id, key: key) }
        return value
    }
}
