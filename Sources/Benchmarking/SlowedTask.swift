import RunRecords
package import Workloads

/// A task that wastes a known share of its time, whatever the work is and however long a call takes.
struct SlowedTask: WorkerTask {
    var task: any WorkerTask
    let slowDown: SlowDown
    private var ballast: Ballast?

    init(_ task: any WorkerTask, _ slowDown: SlowDown) {
        self.task = task
        self.slowDown = slowDown
    }

    var hugePageShare: Double? { task.hugePageShare }

    var memoryChoice: MemoryChoice? { task.memoryChoice }

    mutating func perform(iterations: Int) throws {
        switch slowDown.way {
        case .time:
            let start = MonotonicClock.now()
            try task.perform(iterations: iterations)
            let end = MonotonicClock.now()
            let until = end + UInt64(Double(end - start) * slowDown.added)
            while MonotonicClock.now() < until {}
        case .instructions:
            if ballast == nil { ballast = try Ballast(of: &task, iterations: iterations, slowDown.added) }
            try task.perform(iterations: iterations)
            ballast?.carry(iterations: iterations)
        }
    }

    mutating func readOperands(iterations: Int) { task.readOperands(iterations: iterations) }
}

/// A fixed number of instructions for each iteration of a task: a faster clock makes them as much faster.
private struct Ballast {
    private static let trials = 7
    private static let stepsOfATrial = 20_000

    private let stepsPerIteration: Double
    /// Steps that are due and make no whole one.
    private var rest = 0.0
    /// Kept so that no step can be left out.
    private var state: UInt64 = 1

    /// - Parameter added: to one unit of the task's time.
    init(of task: inout any WorkerTask, iterations: Int, _ added: Double) throws {
        var own = UInt64.max
        var steps = UInt64.max
        var state: UInt64 = 1
        // The least of a few: what interrupts a trial makes it longer, never shorter.
        for _ in 0..<Self.trials {
            let start = MonotonicClock.now()
            try task.perform(iterations: iterations)
            let middle = MonotonicClock.now()
            state = Self.step(state, times: Self.stepsOfATrial)
            own = min(own, middle - start)
            steps = min(steps, MonotonicClock.now() - middle)
        }
        self.state = state
        let perIteration = Double(own) / Double(max(1, iterations))
        stepsPerIteration = added * perIteration * Double(Self.stepsOfATrial) / Double(max(1, steps))
    }

    mutating func carry(iterations: Int) {
        let due = rest + stepsPerIteration * Double(iterations)
        let whole = due.rounded(.down)
        rest = due - whole
        state = Self.step(state, times: Int(whole))
    }

    /// Steps of Knuth's linear congruential generator (MMIX), each of which waits for the one before.
    @inline(never)
    private static func step(_ state: UInt64, times: Int) -> UInt64 {
        var state = state
        for _ in 0..<times { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }
        return state
    }
}

extension Work {
    /// The same work, slowed down; checks are as they were.
    package func slowed(by slowDown: SlowDown) -> Work {
        var slowed = self
        let makeTask = makeTask
        slowed.makeTask = { worker in SlowedTask(try makeTask(worker), slowDown) }
        return slowed
    }
}
