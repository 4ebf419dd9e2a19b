import Economics
import Foundation
import Planning
import Profiles
import RunRecords
import Testing

/// `colocation` under a published contract.
@Suite struct SignedLeaseTests {
    private func model(_ contract: String?) throws -> FutureModel {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("base")
        return FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
            owner: OwnerChoices(contract: try contract.map { try library.contract($0) }))
    }

    /// Projected from its first rent on, a contract pays its signed total to the dollar, with its own escalator or, where
    /// none is published, the outlook's.
    @Test(arguments: [
        "anthropic-hut8-2025-12", "coreweave-core-scientific-2024-10", "coreweave-core-scientific-2026-05",
        "coreweave-galaxy-2025-08", "fluidstack-terawulf-2025-08",
    ])
    func aProjectedContractPaysItsTotal(id: String) throws {
        let model = try model(id)
        let contract = try model.scenario.library.contract(id)
        var plan = try model.plan(.colocation)
        (plan.delayMonths, plan.rampMonths) = (0, 0)
        let months = Int((contract.years.median * 12).rounded())
        let projector = Projector(
            world: try model.world(for: [plan]), financing: try model.financing(), treasury: .sell,
            start: model.scenario.market.date)
        let gross = projector.project(plan, months: months).months.reduce(0) { $0 + $1.grossUsd }
        let megawatts = try #require(contract.criticalItMegawatts).median
        let total = gross * model.scenario.site.hosting.pue.median * megawatts
        #expect(abs(total - contract.valueUsd.median) < 1)
    }

    /// As it is decided and projected, with nothing of it cut off where the site's equipment wears out before the tenant leaves.
    @Test(
        arguments: [
            "anthropic-hut8-2025-12", "coreweave-core-scientific-2024-10", "coreweave-galaxy-2025-08",
            "fluidstack-terawulf-2025-08",
        ], [Rebuy.whereItPays, .never])
    func aSignedLeaseIsKeptToItsEnd(id: String, rebuy: Rebuy) throws {
        let library = try ShippedProfiles.library().applying(
            [ProfileOverride("site.hosting.delay_months=0"), ProfileOverride("site.hosting.ramp_months=0")],
            to: ProfileChoice(site: "ercot-mining-50mw"))
        let (contract, outlook) = (try library.contract(id), try library.outlook("base"))
        let model = FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
            owner: OwnerChoices(months: 240, rebuy: rebuy, contract: contract))
        let months = try model.projection(.colocation).months
        let term = Int((contract.years.median * 12).rounded())
        let gross = months.prefix(term).reduce(0) { $0 + $1.grossUsd + $1.prepaidUsd }
        let megawatts = try #require(contract.criticalItMegawatts).median
        let total = gross * model.scenario.site.hosting.pue.median * megawatts
        #expect(abs(total - contract.valueUsd.median) < 1)
        // The equipment lasts 14 years.
        let isRenewed = months.prefix(term - 1).contains { $0.purchaseUsd > 0 }
        #expect(isRenewed == (term > 168))
    }

    /// A contract says nothing of the rent after it.
    @Test func afterItsEndTheMarketsRentIsPaid() throws {
        let id = "anthropic-hut8-2025-12"
        func grosses(_ assignments: [String]) throws -> [Double] {
            let library = try ShippedProfiles.library().applying(
                try (assignments + ["contract.\(id).years=3"]).map { try ProfileOverride($0) },
                to: ProfileChoice(site: "ercot-mining-50mw"))
            let outlook = try library.outlook("base")
            let model = FutureModel(
                scenario: Scenario(
                    library: library, market: try library.market("2026-06-29"),
                    site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
                owner: OwnerChoices(months: 120, contract: try library.contract(id)))
            return try model.projection(.colocation).months.map(\.grossUsd)
        }
        let (once, tenfold) = (
            try grosses(["contract.\(id).value_usd=7e9"]), try grosses(["contract.\(id).value_usd=7e10"])
        )
        // Nine months until service and a year of ramp; three years of the tenant.
        #expect(agree(tenfold[30], 10 * once[30]))
        let after = 9 + 36 + 12
        #expect(once[after] > 0 && agree(once[after], tenfold[after]) && agree(once[119], tenfold[119]))
    }

    /// What a contract says of its end, of a default and of power goes before what the market says, and its first rent says
    /// how it rises.
    @Test func aContractHasClausesOfItsOwn() throws {
        let (id, written) = ("coreweave-galaxy-2025-08", try ShippedProfiles.library())
        let contract = try written.contract(id)
        let average =
            contract.valueUsd.median / contract.years.median / 12
            / (try #require(contract.criticalItMegawatts).median * 1000)
        let first = average * 0.8
        let library = try written.applying(
            try [
                "extension_years=5", "backstop_share=0.6", "recovery_months=4", "power_paid_by=landlord",
                "first_usd_per_kw_month=\(first)",
            ].map { try ProfileOverride("contract.\(id).\($0)") }, to: ProfileChoice())
        let outlook = try library.outlook("base")
        func plan(_ contract: Contract) throws -> UsePlan {
            try FutureModel(
                scenario: Scenario(
                    library: library, market: try library.market("2026-06-29"),
                    site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
                owner: OwnerChoices(contract: contract)
            ).plan(.colocation)
        }
        let (before, now) = (try plan(contract), try plan(try library.contract(id)))
        guard case .lease(_, let paidByTenant, let old) = before.earning,
            case .lease(let rent, let paidNow, let clauses) = now.earning
        else {
            Issue.record("no lease")
            return
        }
        #expect(paidByTenant && !paidNow)
        #expect(old.extensionMonths == 0 && old.backstopShare == 0 && old.recoveryMonths == 0)
        #expect(
            clauses.extensionMonths == 60 && clauses.backstopShare == 0.6 && clauses.recoveryMonths == 4)
        #expect(agree(rent, first * 1000 / 1.305, within: 1e-9))
        #expect((clauses.escalator ?? 0) > 0.02)
        // Both would say how it rises.
        #expect(throws: ProfileError.self) {
            try written.applying(
                [
                    ProfileOverride("contract.\(id).first_usd_per_kw_month=100"),
                    ProfileOverride("contract.\(id).escalator_share_per_year=0.03"),
                ], to: ProfileChoice())
        }
    }

    @Test func aCloudContractIsNoLease() throws {
        let model = try model("microsoft-iren-2025-11")
        #expect(throws: PlanningError.noLease("microsoft-iren-2025-11")) { try model.plan(.colocation) }
    }
}

enum ShippedProfiles {
    static func library() throws -> ProfileLibrary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
    }
}
