/// Which allocations a site can have, with what a megawatt of each use costs to build.
struct FeasibleRegion {
    let limits: SplitLimits
    let hashingCapexUsd: Double
    let hostingCapexUsd: Double

    /// The most that hosting can have.
    var mostHosting: Double {
        var most = limits.facilityMegawatts * (1 - limits.curtailableShare)
        if let convertible = limits.convertibleFacilityMegawatts { most = min(most, convertible) }
        if let budget = limits.capexBudgetUsd, hostingCapexUsd > 0 {
            most = min(most, budget / hostingCapexUsd)
        }
        return most >= limits.contractMinimumFacilityMegawatts ? max(0, most) : 0
    }

    /// The most that hashing can have beside so much hosting.
    func mostHashing(beside hosting: Double) -> Double {
        var most = limits.facilityMegawatts - hosting
        if let budget = limits.capexBudgetUsd, hashingCapexUsd > 0 {
            most = min(most, (budget - hosting * hostingCapexUsd) / hashingCapexUsd)
        }
        return max(0, most)
    }

    /// The edge on which the best allocation lies, as a curve from 0 to 1: first all hashing and more and more hosting,
    /// then the most hosting and less and less hashing.
    ///
    /// Every value below is proportional to the megawatts, so of the allocations with one ratio the largest is the best,
    /// or none at all.
    func edge(at place: Double) -> Allocation {
        let least = min(limits.contractMinimumFacilityMegawatts, mostHosting)
        if place <= 0.5 {
            let hosting = least + (mostHosting - least) * (place * 2)
            return Allocation(hashingMegawatts: mostHashing(beside: hosting), hostingMegawatts: hosting)
        }
        return Allocation(
            hashingMegawatts: mostHashing(beside: mostHosting) * (2 - place * 2),
            hostingMegawatts: mostHosting)
    }

    /// Where megawatts and money run out together.
    var corner: [Allocation] {
        guard let budget = limits.capexBudgetUsd, hostingCapexUsd != hashingCapexUsd else { return [] }
        let hosting =
            (budget - limits.facilityMegawatts * hashingCapexUsd) / (hostingCapexUsd - hashingCapexUsd)
        guard hosting >= limits.contractMinimumFacilityMegawatts, hosting > 0, hosting <= mostHosting else {
            return []
        }
        return [Allocation(hashingMegawatts: mostHashing(beside: hosting), hostingMegawatts: hosting)]
    }

    var allHashing: Allocation {
        Allocation(hashingMegawatts: mostHashing(beside: 0), hostingMegawatts: 0)
    }
}
