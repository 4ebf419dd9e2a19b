/// A worker that computes the same product again and again on its own matrices.
///
/// All cores together therefore mean as many products side by side, as a host sells them, not one that is split: no
/// worker waits for another, its memory is first touched on its own pinned thread and so lies on its NUMA node, and its
/// blocks are sized for its share of the L3.
struct MatmulTask: WorkerTask {
    let operands: MatmulOperands
    let reader: BandwidthKernel?

    init(_ operands: MatmulOperands, features: CPUFeatures) {
        self.operands = operands
        reader = .reader(features)
    }

    var hugePageShare: Double? { operands.hugePageShare }

    func perform(iterations: Int) {
        for _ in 0..<iterations { operands.multiply() }
    }

    func readOperands(iterations: Int) {
        guard let reader else { return }
        for _ in 0..<iterations { operands.readWeights(with: reader) }
    }
}
