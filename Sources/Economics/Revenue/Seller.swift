import Quantities
import RunRecords

/// Whom a row is about.
struct Seller {
    let subject: Subject
    let powerProfile: String?
    /// Observations behind its rate; 0 for profiles.
    let count: Int
    /// What all of its rows assume.
    let assumptions: Assumptions

    /// A profile.
    init(_ id: String, assumptions: Assumptions = [:]) {
        subject = .profile(id)
        powerProfile = id
        count = 0
        self.assumptions = assumptions
    }

    static let space = Seller(.colocation)

    private init(_ subject: Subject) {
        self.subject = subject
        powerProfile = nil
        count = 0
        assumptions = [:]
    }

    /// A measured host, by one of its rates or by its cores.
    init(_ host: MeasuredHost, rate: MeasuredHost.Rate?) {
        var assumptions: Assumptions = [
            "watts_source": host.power.source, "watts_boundary": host.power.boundary.rawValue,
            "watts_derivation": host.power.derivation,
        ]
        if let rate {
            assumptions.say("engine", rate.benchmark.engine.rawValue)
            assumptions.say("placement", rate.benchmark.placement.rawValue)
        }
        subject = .thisHost
        powerProfile = host.power.profile
        count = rate?.rate.count ?? 0
        self.assumptions = assumptions
    }
}
