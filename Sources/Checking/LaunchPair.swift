import Benchmarking
import RunRecords

/// Two launches on the same PUs that measure in turn, window by window.
///
/// What slows a machine down for longer than a few milliseconds (a neighbour on the host, a clock that sinks) meets a
/// window of both sides, and drops out of their ratio; launches one after the other would have it on one side only.
enum LaunchPair {
    /// - Parameter first: is asked for the first window.
    static func measure(
        _ first: LaunchProgram, _ second: LaunchProgram, plan: LaunchPlan
    ) throws -> (LaunchReport, LaunchReport) {
        let launches = [
            try RunningLaunch(first, plan: plan, inTurn: true),
            try RunningLaunch(second, plan: plan, inTurn: true),
        ]
        try Turns.take(try launches.map { try $0.asksForATurn() }) { index in
            try launches[index].giveTurn()
            return try launches[index].asksForATurn()
        }
        return (try launches[0].report(), try launches[1].report())
    }
}
