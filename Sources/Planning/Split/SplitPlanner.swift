/// Divides a site's megawatts between one way of hashing and one of hosting.
package struct SplitPlanner: Sendable {
    package enum Objective: String, Encodable, CaseIterable, Sendable {
        /// Expected NPV.
        case mean
        /// The NPV that nine paths of ten exceed.
        case p10
    }

    package let objective: Objective
    package let limits: SplitLimits
    private let hashing: PairedSample
    private let hosting: PairedSample
    private let hashingCapexUsd: Double
    private let hostingCapexUsd: Double
    /// Of an empty megawatt.
    private let idleUsd: Double

    /// - Parameters:
    ///   - hashing: NPV per MW on the simulated paths.
    ///   - hosting: on the same paths.
    ///   - hashingCapexUsd: per MW.
    ///   - idleUsd: the NPV of a megawatt in which nothing runs, 0 or less.
    package init(
        objective: Objective, limits: SplitLimits, hashing: PairedSample, hosting: PairedSample,
        hashingCapexUsd: Double, hostingCapexUsd: Double, idleUsd: Double = 0
    ) {
        self.objective = objective
        self.limits = limits
        // A use is worth what it is above an empty megawatt; all that are empty is then the same whatever is chosen.
        self.hashing = hashing.adding(-idleUsd)
        self.hosting = hosting.adding(-idleUsd)
        self.idleUsd = idleUsd
        self.hashingCapexUsd = hashingCapexUsd
        self.hostingCapexUsd = hostingCapexUsd
    }

    /// An allocation with what it is worth, in USD for the whole site.
    package struct Valued: Encodable, Hashable, Sendable {
        package var allocation: Allocation
        package var capexUsd: Double
        package var npvUsd: Bands
        /// No other row of the frontier has both a higher mean and a higher P10.
        package var isEfficient: Bool
    }

    /// What one more unit of a limit is worth.
    package struct ShadowPrice: Encodable, Hashable, Sendable {
        package var limit: SplitLimit
        /// What the price is per.
        package var unit: String
        /// USD of the objective for each unit of the limit, in the direction that helps.
        package var usdPerUnit: Double
    }

    /// The best allocation, or idleness where every use loses money.
    package func best() -> Valued { value(of: best(limits).allocation) }

    /// From the least hosting to the most, each with the hashing that is best beside it; about `rows` of them.
    package func frontier(rows: Int) -> [Valued] {
        let region = region(limits)
        let least = min(limits.contractMinimumFacilityMegawatts, region.mostHosting)
        var hostings = [0.0]
        if region.mostHosting > 0 {
            let steps = max(1, rows - 1)
            hostings += (1...steps).map { least + (region.mostHosting - least) * Double($0) / Double(steps) }
            if least > 0 { hostings.insert(least, at: 1) }
        }
        var all = hostings.map { hosting in
            value(of: bestHashing(beside: hosting, in: region))
        }
        for index in all.indices {
            all[index].isEfficient = !all.contains {
                $0.npvUsd.mean >= all[index].npvUsd.mean && $0.npvUsd.p10 >= all[index].npvUsd.p10
                    && ($0.npvUsd.mean, $0.npvUsd.p10) != (all[index].npvUsd.mean, all[index].npvUsd.p10)
            }
        }
        return all
    }

    /// Of the limits that hold the best allocation back: the change of the objective when the limit gives way by a
    /// thousandth of itself, per unit. A limit in force at a step (the contract minimum) can have none.
    ///
    /// - Parameter best: what `best()` found.
    package func shadowPrices(at best: Valued) -> [ShadowPrice] {
        let base = objective(best.allocation)
        return SplitLimit.allCases.compactMap { limit in
            guard let (relaxed, units) = limits.relaxed(limit) else { return nil }
            // Less than a millionth of the whole is the search's own error.
            let empty = idleUsd * (relaxed.facilityMegawatts - limits.facilityMegawatts)
            let gain = (self.best(relaxed).objective - base + empty) / units
            return gain * units > 1e-6 * max(1, abs(base))
                ? ShadowPrice(limit: limit, unit: limit.unit, usdPerUnit: gain) : nil
        }
    }

    /// What a megawatt of each use is worth by itself.
    package var perMegawatt: (hashing: Bands, hosting: Bands) {
        (hashing.bands().adding(idleUsd), hosting.bands().adding(idleUsd))
    }

    /// Bands of the site's NPV under an allocation: path by path the sum of its parts, with those megawatts that are left
    /// empty.
    package func value(of allocation: Allocation) -> Valued {
        Valued(
            allocation: allocation,
            capexUsd: allocation.hashingMegawatts * hashingCapexUsd + allocation.hostingMegawatts
                * hostingCapexUsd,
            npvUsd: npv(allocation).bands().adding(idleUsd * limits.facilityMegawatts), isEfficient: true)
    }

    private func npv(_ allocation: Allocation) -> PairedSample {
        // From 0, so that nothing of a loss is 0 and not -0.
        hashing.combined(with: hosting) {
            0 + $0 * allocation.hashingMegawatts + $1 * allocation.hostingMegawatts
        }
    }

    private func region(_ limits: SplitLimits) -> FeasibleRegion {
        FeasibleRegion(limits: limits, hashingCapexUsd: hashingCapexUsd, hostingCapexUsd: hostingCapexUsd)
    }

    private func objective(_ allocation: Allocation) -> Double {
        switch objective {
        case .mean:
            // Linear, so it needs no paths: USD per MW x MW.
            hashing.mean * allocation.hashingMegawatts + hosting.mean * allocation.hostingMegawatts
        case .p10:
            npv(allocation).quantile(0.1)
        }
    }

    private func best(_ limits: SplitLimits) -> (allocation: Allocation, objective: Double) {
        let region = region(limits)
        var candidates = [Allocation.idle, region.allHashing]
        if region.mostHosting > 0 {
            candidates += [region.edge(at: 0), region.edge(at: 0.5), region.edge(at: 1)] + region.corner
            if objective == .p10 { candidates += peaks(of: region) }
        }
        var best = (allocation: Allocation.idle, objective: 0.0)
        for candidate in candidates {
            let value = objective(candidate)
            if value > best.objective { best = (candidate, value) }
        }
        return best
    }

    private func bestHashing(beside hosting: Double, in region: FeasibleRegion) -> Allocation {
        let most = region.mostHashing(beside: hosting)
        let split = { (share: Double) in
            Allocation(hashingMegawatts: most * share, hostingMegawatts: hosting)
        }
        var shares = [1.0, 0]
        if objective == .p10, hosting > 0, most > 0 {
            shares.append(GoldenSection.place(from: 0, to: 1) { objective(split($0)) })
        }
        return shares.map(split).max { objective($0) < objective($1) } ?? split(1)
    }

    /// A quantile bends along the edge, so its highest place is looked for: on a grid, then around its best point.
    private func peaks(of region: FeasibleRegion) -> [Allocation] {
        let steps = 20
        let values = (0...steps).map { objective(region.edge(at: Double($0) / Double(steps))) }
        guard let top = values.indices.max(by: { values[$0] < values[$1] }) else { return [] }
        let width = 1 / Double(steps)
        let place = Double(top) * width
        let peak = GoldenSection.place(from: max(0, place - width), to: min(1, place + width)) {
            objective(region.edge(at: $0))
        }
        return [region.edge(at: place), region.edge(at: peak)]
    }
}

extension SplitLimits {
    /// The limits with one of them eased by a thousandth of itself (a tenth of a percentage point for the share), and by
    /// how many units; `nil` where there is no such limit.
    func relaxed(_ limit: SplitLimit) -> (limits: SplitLimits, units: Double)? {
        var eased = self
        switch limit {
        case .facilityMegawatts:
            let step = facilityMegawatts / 1000
            eased.facilityMegawatts += step
            return (eased, step)
        case .capexBudget:
            guard let budget = capexBudgetUsd, budget > 0 else { return nil }
            eased.capexBudgetUsd = budget * 1.001
            return (eased, budget / 1000)
        case .convertibleFacilityMegawatts:
            guard let convertible = convertibleFacilityMegawatts else { return nil }
            let step = max(convertible, 1) / 1000
            eased.convertibleFacilityMegawatts = convertible + step
            return (eased, step)
        case .contractMinimum:
            guard contractMinimumFacilityMegawatts > 0 else { return nil }
            eased.contractMinimumFacilityMegawatts *= 0.999
            return (eased, contractMinimumFacilityMegawatts / 1000)
        case .curtailableShare:
            guard curtailableShare > 0 else { return nil }
            let step = min(0.001, curtailableShare)
            eased.curtailableShare -= step
            return (eased, step * 100)
        }
    }
}
