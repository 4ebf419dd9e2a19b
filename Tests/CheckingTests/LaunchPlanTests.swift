import Benchmarking
import Checking
import MachineTopology
import RunRecords
import Testing
import Workloads

@Suite struct LaunchPlanTests {
    /// Every choice that a user has, away from its default.
    private static func selection() throws -> MeasuringSelection {
        MeasuringSelection(
            workloads: [.matmul], engines: [.cblas, .opensslTransform], kernels: ["a b", "\"c\""],
            dataTypes: [.int8], placements: [.eachKind, .named(.eachKind("P")), .named(.allThreads)],
            matmul: try #require(MatmulProblem(m: 1, n: 2, k: 3)), arrayBytes: 5 << 20,
            cblas: "/lib/a library.so", onednn: "libdnnl.so")
    }

    @Test func nothingIsLostOnTheWay() throws {
        var plan = LaunchPlan(try Self.selection(), seconds: 0.5)
        plan.slowDown = SlowDown(share: 0.05, way: .instructions)
        plan.inTurn = true
        #expect(try LaunchPlan(argument: plan.argument()) == plan)
    }

    /// Both have allocated before either measures.
    @Test func twoLaunchesInTurnShareTheMemory() throws {
        var plan = LaunchPlan(try Self.selection(), seconds: 0.5)
        #expect(plan.share(ofMemory: 8 << 30) == 8 << 30)
        plan.inTurn = true
        #expect(plan.share(ofMemory: 8 << 30) == 4 << 30)
    }

    @Test(arguments: [
        ("seconds", "0"), ("seconds", "61"), ("slowDown", "1"), ("slowDown", "-0.1"), ("arrayBytes", "1"),
    ])
    func whatNoLaunchCanDoIsRefused(key: String, value: String) throws {
        var plan = LaunchPlan(try Self.selection(), seconds: 0.5)
        switch key {
        case "seconds": plan.seconds = try #require(Double(value))
        case "slowDown": plan.slowDown = try SlowDown(share: #require(Double(value)))
        default: plan.selection.arrayBytes = Int(value)
        }
        let argument = try plan.argument()
        let error = #expect(throws: LaunchError.self) { try LaunchPlan(argument: argument) }
        #expect(error?.description.contains(key) == true)
    }
}
