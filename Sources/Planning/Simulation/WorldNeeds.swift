/// What of the world the simulated uses depend on; what they do not need is not computed.
struct WorldNeeds: Sendable {
    var hashing = false
    /// The bitcoin itself, not only what it sells for.
    var bitcoin = false
    /// What accelerators rent for.
    var devices = false
    /// What tokens sell for.
    var tokens = false
    /// Who may default, and what the space is let for then.
    var tenants = false
    /// One shock moves all their prices.
    var hosting: Bool { devices || tokens || tenants }

    init(_ plans: [UsePlan], treasury: Treasury, _ terms: WorldTerms) {
        for plan in plans {
            switch plan.earning {
            case .hashing:
                hashing = true
                bitcoin = treasury.heldShare > 0
            case .devices:
                devices = true
            case .tokens:
                tokens = true
            case .lease(_, _, let clauses):
                tenants = tenants || terms.defaultProbability > 0 || clauses.termMonths != nil
            }
        }
    }
}
