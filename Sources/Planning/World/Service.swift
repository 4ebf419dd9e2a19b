/// How much of a use's load is in service in each month, and what its hardware is worth.
package struct Service {
    package let plan: UsePlan

    package init(plan: UsePlan) { self.plan = plan }

    /// Months of service before the month with this index; negative before the first.
    private func age(inMonth month: Int) -> Int { month - plan.delayMonths }

    /// Whether the hardware's life is over.
    private func isRetired(inMonth month: Int) -> Bool {
        plan.lifeMonths.map { age(inMonth: month) >= $0 } ?? false
    }

    /// (k + 1) / ramp in the k-th month of service, then 1; 0 before it and after the life of the hardware.
    ///
    /// Worked example: with a delay of 2 and a ramp of 4 months, months 0 to 6 have 0, 0, 0.25, 0.5, 0.75, 1, 1.
    package func load(inMonth month: Int) -> Double {
        let age = age(inMonth: month)
        guard age >= 0, !isRetired(inMonth: month) else { return 0 }
        return plan.rampMonths > 1 ? min(1, Double(age + 1) / Double(plan.rampMonths)) : 1
    }

    /// The share of the hardware that has not failed: (1 - failure)^(years of service).
    ///
    /// Worked example: 5 % a year leaves 0.9025 after 24 months.
    package func survivors(inMonth month: Int) -> Double {
        guard plan.lifeMonths != nil else { return 1 }
        return Growth.factor(-plan.failureShare, months: Double(max(0, age(inMonth: month))))
    }

    /// The output of what has not failed, relative to new.
    package func output(inMonth month: Int) -> Double {
        guard plan.lifeMonths != nil else { return 1 }
        return Growth.factor(-plan.degradationShare, months: Double(max(0, age(inMonth: month))))
    }

    /// What the hardware fetches in the month after its last one of service: value x residual share x survivors.
    package func sale(inMonth month: Int) -> Double {
        guard let life = plan.lifeMonths, age(inMonth: month) == life else { return 0 }
        return plan.hardwareValueUsd * plan.residualShare * survivors(inMonth: month)
    }

    /// What the hardware would fetch when `months` have passed: straight from its value when new to its residual, times
    /// the survivors; nothing once it is sold.
    ///
    /// Worked example: 1,000 USD new, 10 % residual after 40 months: 550 USD after 20.
    package func worth(afterMonths months: Int) -> Double {
        guard let life = plan.lifeMonths, life > 0, age(inMonth: months) <= life else { return 0 }
        let age = max(0, age(inMonth: months))
        // The sale at the end of life falls into the month that would come next.
        let lost = (1 - plan.residualShare) * Double(age) / Double(life)
        return plan.hardwareValueUsd * (1 - lost) * survivors(inMonth: months)
    }
}
