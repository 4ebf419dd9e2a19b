package import SystemFiles

/// Where a run is that was just measured.
package enum KeptRun: Equatable, Sendable {
    case stored
    /// The store did not take it; the next command puts it in.
    case spooled(path: String, because: StoreError)
    /// It is nowhere.
    case lost(StoreError, FileError)
}
