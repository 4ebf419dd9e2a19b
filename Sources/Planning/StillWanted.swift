/// Questions that take long are given up where whoever asked has gone: where they are asked in a task, and that is cancelled.
enum StillWanted {
    /// Where something is priced or a world is made, which every long answer does many times over.
    static func check() throws(PlanningError) {
        if Task.isCancelled { throw .abandoned }
    }
}
