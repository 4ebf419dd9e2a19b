import Dispatch
import Economics
import Foundation
import Planning
import Profiles
import RunRecords
import Testing

/// Long answers end where the task that asks for them is cancelled.
@Suite struct StillWantedTests {
    private static func cancelled(_ work: @escaping @Sendable () throws -> Void) async throws {
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try work()
        }
        task.cancel()
        try await task.value
    }

    @Test func aBreakevenIsGivenUp() async throws {
        let model = try PinnedModel.model(measured: PinnedModel.host)
        let offers = try ["antminer-s23-hyd", "h100-sxm"].map { try model.offer($0) }
        @Sendable func ask() throws {
            _ = try Breakeven(
                offers[0], offers[1], in: model, measure: ResultMeasure(.netOfPower, basis: .facility))
        }
        try ask()
        await #expect(throws: PlanningError.abandoned) { try await Self.cancelled(ask) }
    }

    @Test func aProjectionIsGivenUp() async throws {
        let library = try ShippedProfiles.library()
        let outlook = try library.outlook("base")
        let model = FutureModel(
            scenario: Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: outlook), outlook: outlook,
            owner: OwnerChoices(months: 12))
        @Sendable func ask() throws { _ = try model.projection(.profile("h100-sxm")) }
        try ask()
        await #expect(throws: PlanningError.abandoned) { try await Self.cancelled(ask) }
    }

    /// Threads that share the work see it too, in the middle of what they draw, the whole of which takes many minutes.
    @Test func aSimulationIsGivenUp() async throws {
        let begun = DispatchSemaphore(value: 0)
        let task = Task {
            begun.signal()
            let start = ContinuousClock.now
            do {
                _ = try Simulator(
                    world: Samples.world, financing: Samples.financing, treasury: .sell, plans: Samples.all,
                    years: 30
                ).simulate(paths: 2_000_000, seed: 1, threads: 2)
                return Duration?.none
            } catch PlanningError.abandoned {
                return ContinuousClock.now - start
            }
        }
        // Beside the threads of tasks, which other tests may keep.
        DispatchQueue(label: "gives up").async {
            begun.wait()
            usleep(50_000)
            task.cancel()
        }
        let taken = try #require(await task.value)
        #expect(taken < .seconds(20))
    }
}
