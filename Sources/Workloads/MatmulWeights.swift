/// How the B of a product lies in memory.
package enum MatmulWeights: String, CaseIterable, Codable, Hashable, Sendable {
    /// Row-major; a kernel packs what it needs, and the time counts.
    case plain
    /// Packed for the kernel once and before anything is timed, as inference does with weights that it multiplies by
    /// for hours.
    case prepacked

    /// Up to so many rows of A the weights come from memory: a step of decoding multiplies a few rows by each of a
    /// model's many layers, and none is in a cache when its turn comes again.
    package static let mostRowsFromMemory = 64

    /// How many equal B a worker multiplies by in turn: one, or for few rows of A more than its caches hold.
    ///
    /// - Parameter bytes: of one of them, which takes whole pages.
    package static func copies(for problem: MatmulProblem, bytes: Int, caches: CacheSizes) -> Int {
        guard problem.m <= mostRowsFromMemory else { return 1 }
        let beyond = 2 * (caches.l2 + caches.l3Share)
        let each = max(1, bytes).rounded(upTo: OperandMemory.page)
        return max(2, (beyond + each - 1) / each)
    }
}
