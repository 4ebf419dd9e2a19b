import ArgumentParser
import Economics
import Planning
import Profiles
import ResultStore
import RunRecords

/// A stored run whose host takes part as `this-host`.
struct MeasuredSubjectOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A stored run whose host takes part as `this-host`: an id, `latest`, a label, or the file of an exported one.",
            valueName: "run"), completion: KnownNames.runsOrFiles)
    var run: String?

    @Option(
        name: .customLong("power-profile"),
        help: ArgumentHelp("The host profile whose watts that host draws.", valueName: "id"),
        completion: KnownNames.profiles(.host))
    var powerProfile: String?

    @OptionGroup var store: StoreOption

    /// Refuses what is said of the host where that takes no part.
    func check(on subjects: [String]) throws {
        guard subjects.contains(where: { Subject(String($0.prefix { $0 != "/" })) == .thisHost }) else {
            let given = [
                run.map { _ in "--run" }, powerProfile.map { _ in "--power-profile" },
                store.store.map { _ in "--store" },
            ]
            guard let idle = given.compactMap(\.self).first else { return }
            throw ValidationError(
                "\(idle) is of this-host, which is not asked about; name it too, or leave \(idle) out")
        }
        if let run { try store.refuseIdle(naming: [run]) }
    }

    /// `nil` where none is named.
    func record() throws -> RunRecord? { try run.map { try store.record($0) } }

    /// - Parameter record: of the run that is named.
    func pricing(
        of scenario: Scenario, selling tokens: TokenOptions, with record: RunRecord?
    ) throws -> Pricing {
        var pricing = try Pricing(
            scenario, chosenHost: try powerProfile.map { try scenario.library.host($0) })
        pricing.tokens = try tokens.demand(in: scenario.library)
        if let record {
            pricing.measured = try pricing.price(record.measurements, on: record.host).host
        }
        return pricing
    }
}
