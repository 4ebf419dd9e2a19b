/// Finds numbers that may stand but are far from all that is known, as they are where they were given in another unit.
///
/// Usual is, as far as nothing else is said, from a tenth of the least in the shipped profiles and their sources to some
/// ten times the most.
package enum UsualNumbers {
    package static func advice(
        markets: [Market] = [], sites: [Site] = [], outlooks: [Outlook] = [], asics: [ASICProfile] = [],
        accelerators: [AcceleratorProfile] = [], hosts: [HostProfile] = [], models: [LanguageModel] = [],
        contracts: [Contract] = []
    ) -> [ProfileAdvice] {
        func found<Document: Profile>(
            _ profiles: [Document], _ numbers: (Document) -> [UsualNumber?]
        ) -> [ProfileAdvice] {
            profiles.flatMap { profile in numbers(profile).compactMap { $0?.advice(on: profile) } }
        }
        return found(markets, UsualMarket.numbers) + found(sites, UsualSite.numbers)
            + found(outlooks, UsualOutlook.numbers) + found(asics, UsualMachine.numbers)
            + found(accelerators, UsualMachine.numbers) + found(hosts, UsualMachine.numbers)
            + found(models, UsualTokens.numbers) + found(contracts, UsualLease.numbers)
            + contracts.compactMap(UsualLease.advice)
    }
}
