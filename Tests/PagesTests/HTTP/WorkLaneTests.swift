import Pages
import Testing

/// What takes no time has workers of its own.
@Suite struct WorkLaneTests {
    @Test(
        arguments: [
            ("/", "", .quick), ("/concentration", "paths=200000", .quick),
            ("/files/axis/data.csv", "", .quick),
            ("/nothing", "", .quick), ("/", "run=", .quick), ("/", "%zz&run=a", .quick),
            ("/breakeven", "", .searched), ("/files/project/years.svg", "", .searched),
            ("/simulate", "", .drawn), ("/split", "years=30", .drawn),
            ("/files/simulate/data.csv", "", .drawn),
            ("/runs", "", .stored), ("/history", "", .stored), ("/fleet", "", .stored),
            ("/run", "run=a", .stored),
            ("/", "run=abc", .quick), ("/simulate", "run=abc", .drawn),
        ] as [(String, String, WorkLane)])
    func isOfWhatAnAnswerTakes(path: String, query: String, lane: WorkLane) {
        #expect(WorkLane(PageRequest(path: path, query: query)) == lane)
    }

    @Test(arguments: [
        ("run=abc", true), ("r%75n=abc", true), ("site=a&run=1", true), ("run=", false), ("", false),
        ("%zz&run=a", false), ("runs=a", false),
    ])
    func aRunIsNamed(query: String, isNamed: Bool) {
        #expect(PageRequest(path: "/", query: query).namesRun == isNamed)
    }
}
