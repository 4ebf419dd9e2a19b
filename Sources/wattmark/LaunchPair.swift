import RunRecords

/// Two launches on the same PUs that measure in turn, window by window, in the order ABBA.
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
        var isAsking = try launches.map { try $0.asksForATurn() }
        var order = [0, 1]
        while isAsking.contains(true) {
            for index in order where isAsking[index] {
                try launches[index].giveTurn()
                isAsking[index] = try launches[index].asksForATurn()
            }
            order.reverse()
        }
        return (try launches[0].report(), try launches[1].report())
    }
}
