import Dispatch
import Synchronization

/// Work that threads share; each piece is a function of its input alone, so the number of threads changes nothing.
enum Parallel {
    /// The results in the order of the inputs.
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], threads: Int, _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        let done = Mutex<[Output?]>(Array(repeating: nil, count: inputs.count))
        let workers = max(1, min(threads, inputs.count))
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for index in stride(from: worker, to: inputs.count, by: workers) {
                let output = transform(inputs[index])
                done.withLock { $0[index] = output }
            }
        }
        return done.withLock { $0.compactMap(\.self) }
    }
}
