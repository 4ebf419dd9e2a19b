import ArgumentParser
import Economics
import Foundation
import Planning
import Profiles
import RunRecords

/// How far a question about the future looks, and what is there already.
struct FutureOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "How many years to look ahead, 1 to 30 (\(FutureOptions.usualYears) by default).", valueName: "n")
    )
    var years: Int?

    private static let usualYears = 5

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What becomes of mined bitcoin: sell, hold, or hybrid:0.5 to keep half.", valueName: "policy"),
        transform: Treasury.init(argument:))
    var treasury = Treasury.sell

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            """
            A subject whose hardware is there already, and its age in months: what it would fetch is forgone, and nothing \
            is paid. Without an age it is as old as what is sold at its price. May be repeated.
            """,
            valueName: "subject[=months]"),
        completion: KnownNames.profiles(.asic, .accelerator), transform: OwnedSubject.init(argument:))
    var owned: [OwnedSubject] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Whether what wears out is bought again, or the plan stops.",
            valueName: Rebuy.allCases.map(\.rawValue).joined(separator: "|")))
    var rebuy = Rebuy.whereItPays

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Whether a use is given up, in the month in which that is worth most.",
            valueName: Close.allCases.map(\.rawValue).joined(separator: "|")))
    var close = Close.whereItPays

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The signed lease that colocation is let under, instead of the market's.", valueName: "id"),
        completion: KnownNames.profiles(.contract))
    var contract: String?

    func validate() throws {
        if let years, !(1...30).contains(years) {
            throw ValidationError("--years is \(years); give a whole number from 1 to 30")
        }
    }

    /// The chosen scenario with the outlook that questions about the future cannot do without.
    func model(of options: PlanOptions, selling tokens: TokenOptions) throws -> FutureModel {
        let scenario = try options.chosenScenario()
        return try model(of: scenario, selling: try tokens.demand(in: scenario.library))
    }

    func model(of scenario: Scenario, selling tokens: TokenDemand?) throws -> FutureModel {
        guard let outlook = scenario.outlook else {
            throw ScenarioError.noOutlook(directories: scenario.library.directories)
        }
        return FutureModel(
            scenario: scenario, outlook: outlook, owner: try owner(in: scenario.library), tokens: tokens)
    }

    func owner(in library: ProfileLibrary) throws -> OwnerChoices {
        let signed = try contract.map { try library.contract($0) }
        try PriceAhead.refuse(in: [signed].compactMap(\.self), today: CalendarDate(Date()))
        return OwnerChoices(
            months: (years ?? Self.usualYears) * 12, treasury: treasury,
            owned: Dictionary(
                owned.map { ($0.subject, Owned(ageMonths: $0.ageMonths)) }, uniquingKeysWith: { $1 }),
            rebuy: rebuy, close: close, contract: signed)
    }

    /// The first of the options that are of years to come, and that a question about a year has no use for.
    var unusedInAYear: String? {
        if years != nil { return "--years" }
        if !owned.isEmpty { return "--owned" }
        if contract != nil { return "--contract" }
        if rebuy != .whereItPays { return "--rebuy" }
        if close != .whereItPays { return "--close" }
        return treasury == .sell ? nil : "--treasury"
    }

    /// - Parameters:
    ///   - names: as they are written on the command line.
    ///   - isDrawn: whether the months to come are drawn.
    func plans(
        _ names: [String], selling tokens: TokenOptions, in model: FutureModel, isDrawn: Bool
    ) throws -> [UsePlan] {
        try offers(names, selling: tokens, in: model).map { try model.decidedPlan($0, isDrawn: isDrawn) }
    }

    private func offers(
        _ names: [String], selling tokens: TokenOptions, in model: FutureModel
    ) throws -> [Offer] {
        let offers = try names.map { try model.offer($0) }
        try tokens.check(on: offers)
        try check(offers, in: model)
        return offers
    }

    /// Refuses names that cannot be planned, before anything is reckoned.
    func check(_ names: [String], selling tokens: TokenOptions, in model: FutureModel) throws {
        for offer in try offers(names, selling: tokens, in: model) { _ = try model.plan(offer) }
    }

    func check(_ offers: [Offer], in model: FutureModel) throws {
        let subjects = offers.map(\.subject)
        for name in owned.map(\.subject) where !subjects.contains(name) {
            throw ValidationError("--owned names \(name), which is not asked about; name one that is")
        }
        if contract != nil, !subjects.contains(.colocation) {
            throw ValidationError("--contract is of colocation, which is not asked about; name it too")
        }
        if treasury != .sell, !offers.contains(where: { $0.model.use == .hashing }) {
            throw ValidationError(
                "--treasury is of mined bitcoin, and nothing here mines; name an ASIC too, or leave it out")
        }
        if rebuy != .whereItPays, subjects.allSatisfy({ $0 == .colocation }) {
            throw ValidationError("--rebuy is of machines, and colocation has none; leave it out")
        }
        guard Set(offers).count == offers.count else {
            throw ValidationError("a subject is named twice; name each once")
        }
        try check(model)
    }

    /// Whatever is asked about.
    func check(_ model: FutureModel) throws {
        guard Set(owned.map(\.subject)).count == owned.count else {
            throw ValidationError("--owned names a subject twice; give each one age")
        }
        if owned.contains(where: { $0.subject == .colocation }) {
            throw ValidationError("--owned is of machines, and colocation has none; leave it out")
        }
        let asNew = FutureModel(scenario: model.scenario, outlook: model.outlook)
        for machine in owned {
            let offer = try model.usualOffer(of: machine.subject)
            let life = try asNew.plan(offer).hardware?.lifeMonths ?? .max
            if let age = machine.ageMonths, age >= life {
                throw ValidationError(
                    "--owned \(machine.subject)=\(age): such a machine lasts \(life) months; give a smaller age"
                )
            }
        }
    }
}

/// `--rebuy`.
extension Rebuy: ExpressibleByArgument {}

/// `--close`.
extension Close: ExpressibleByArgument {}

extension Treasury {
    /// `--treasury`.
    fileprivate init(argument: String) throws {
        guard let policy = Treasury(argument) else {
            throw ValidationError(
                "give sell, hold, or hybrid: and the share to keep from 0 to 1, as in hybrid:0.5 or hybrid:50%"
            )
        }
        self = policy
    }
}
