/// A worker's part in one product after another; every worker does as many as the others.
struct SplitTask: WorkerTask {
    let product: SplitProduct
    let number: Int

    var hugePageShare: Double? { product.hugePageShare }

    func perform(iterations: Int) {
        for _ in 0..<iterations { product.multiply(asWorker: number) }
    }
}
