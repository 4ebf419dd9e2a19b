import Pages
import Testing

/// What takes no time has workers of its own.
@Suite struct WorkLaneTests {
    @Test(
        arguments: [
            ("/", "", .quick), ("/concentration", "paths=200000", .quick),
            ("/files/axis/data.csv", "", .quick),
            ("/nothing", "", .quick), ("/", "run=", .quick), ("/", "%zz&run=a", .quick),
            ("/simulate", "", .drawn), ("/split", "years=30", .drawn),
            ("/files/simulate/data.csv", "", .drawn),
            ("/runs", "", .stored), ("/history", "", .stored), ("/fleet", "", .stored),
            ("/run", "run=a", .stored),
            ("/", "run=abc", .stored), ("/", "r%75n=abc", .stored), ("/simulate", "run=abc", .stored),
        ] as [(String, String, WorkLane)])
    func isOfWhatAnAnswerTakes(path: String, query: String, lane: WorkLane) {
        #expect(WorkLane(PageRequest(path: path, query: query)) == lane)
    }
}
