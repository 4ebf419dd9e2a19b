package import RunRecords

/// What the work's size depends on.
package struct WorkParameters: Sendable {
    package var matmul: MatmulProblem
    package var caches: CacheSizes
    package var streams: StreamSizes
    /// How many work side by side, at least 1, where they share something out.
    package var workers = 1

    package init(
        matmul: MatmulProblem = .standard, caches: CacheSizes = .assumed, streams: StreamSizes = .assumed
    ) {
        self.matmul = matmul
        self.caches = caches
        self.streams = streams
    }

    /// The same for as many workers as the placement has.
    package func on(_ placement: Placement) -> WorkParameters {
        var parameters = self
        parameters.workers = max(1, placement.workers)
        return parameters
    }

    /// The same matrices, and arrays that are enough to rank kernels by.
    package var forBench: WorkParameters {
        var parameters = self
        parameters.streams = streams.forRace
        return parameters
    }

    /// Takes over the size of a problem.
    ///
    /// - Throws: `WorkloadError.sizeOutOfRange`.
    package mutating func adopt(_ problem: Problem) throws {
        switch problem {
        case .sha256d: break
        case .matmul(let product):
            guard let size = MatmulProblem(m: product.m, n: product.n, k: product.k) else {
                throw WorkloadError.sizeOutOfRange(problem)
            }
            matmul = size
        case .bandwidth(let arrays):
            // Those in a cache are of the size that the host's caches give.
            guard arrays.loop.level == .memory else { break }
            guard StreamSizes.askable.contains(arrays.bytes) else {
                throw WorkloadError.sizeOutOfRange(problem)
            }
            streams = streams.asking(arrays.bytes)
        }
    }

    /// Large enough to tell kernels apart, and done in milliseconds by the slowest of them whatever was asked for.
    package var forRace: WorkParameters {
        WorkParameters(matmul: matmul.capped(at: 512), caches: caches, streams: streams.forRace)
    }
}
