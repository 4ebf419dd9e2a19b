/// Questions that take long are given up where whoever asked has gone: where they are asked in a task, and that is cancelled.
enum StillWanted {
    /// Where something is priced or a world is made, which every long answer does many times over.
    static func check() throws(PlanningError) {
        if Task.isCancelled { throw .abandoned }
    }

    /// The task that asks, as the threads see it that share its work, and that belong to no task themselves.
    struct Asker: @unchecked Sendable {
        /// Any thread may look whether a task is cancelled, as long as that task waits for it.
        fileprivate let task: UnsafeCurrentTask?

        var hasGone: Bool { task?.isCancelled ?? false }
    }

    /// Does work whose threads look now and then whether it is still wanted.
    static func asking<Value>(_ work: (Asker) -> Value) -> Value {
        withUnsafeCurrentTask { work(Asker(task: $0)) }
    }
}
