import Economics

/// Decides what is a matter of choice in a plan by what everything comes to along its growth: whether what wears out is
/// bought again, and when the use is closed.
///
/// Of all plans that end with one of the lives, or not at all, and that are closed in one of the months from the first on, or
/// never, the one with the highest NPV over the months that are asked for is taken. Each of them is worth no less where power costs less,
/// and so is the best of them.
package struct Foresight: Sendable {
    package let projector: Projector
    package let months: Int

    package init(_ projector: Projector, months: Int) {
        self.projector = projector
        self.months = months
    }

    /// The plan that ends where going on is worth less.
    ///
    /// - Parameters:
    ///   - endsEarly: whether it may be decided that what wears out is not bought again.
    ///   - closes: whether it may be closed, in the month that is decided too.
    package func decided(_ plan: UsePlan, endsEarly: Bool = true, closes: Bool = true) -> UsePlan {
        (endsEarly ? variants(plan) : [plan]).map { best($0, closes: closes) }
            .reduce(nil as Candidate?) { best, next in
                guard let best, !next.isBetter(than: best) else { return next }
                return best
            }?.plan ?? plan
    }

    private struct Candidate {
        var plan: UsePlan
        var npv: Double

        /// Of what comes to the same, to the cent, the one that is not closed, then the one that goes on.
        func isBetter(than other: Candidate) -> Bool {
            if abs(npv - other.npv) > 0.01 { return npv > other.npv }
            return plan.closing?.plannedMonth == nil && other.plan.closing?.plannedMonth != nil
        }
    }

    private func variants(_ plan: UsePlan) -> [UsePlan] {
        let service = Service(plan: plan, discountRate: projector.financing.discountRate)
        return [plan]
            + service.ends(ofLivesBefore: horizon(plan)).map { end in
                var ending = plan
                ending.rebuying = .until(serviceMonths: end)
                return ending
            }
    }

    /// The worth of a lease that is signed today is of all of its months.
    private func horizon(_ plan: UsePlan) -> Int {
        guard case .lease(_, _, let clauses) = plan.earning else { return months }
        return max(months, plan.delayMonths + (clauses.termMonths ?? 0))
    }

    private func best(_ plan: UsePlan, closes: Bool) -> Candidate {
        let kept = plan.kept
        var best = Candidate(plan: kept, npv: projector.project(kept, months: months).npvUsd)
        guard closes, plan.stopsAtLoss, plan.closing != nil else { return best }
        for (month, npv) in projector.npvs(closing: kept, months: months) where npv > best.npv + 0.01 {
            var closed = kept
            closed.closing?.plannedMonth = month
            best = Candidate(plan: closed, npv: npv)
        }
        return best
    }
}
