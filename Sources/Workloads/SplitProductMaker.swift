import Synchronization

/// Makes the product when the first worker asks for it, on that worker's thread.
final class SplitProductMaker: Sendable {
    private let make: @Sendable () throws -> SplitProduct
    private let made = Mutex<Result<SplitProduct, any Error>?>(nil)

    init(_ make: @escaping @Sendable () throws -> SplitProduct) { self.make = make }

    func product() throws -> SplitProduct {
        try made.withLock { made in
            let result = made ?? Result { try make() }
            made = result
            return try result.get()
        }
    }
}
