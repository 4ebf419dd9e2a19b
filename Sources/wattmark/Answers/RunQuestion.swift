import ArgumentParser
import ResultStore
import RunRecords

/// A question that may be asked of a stored run, and whose answer may be kept.
protocol RunQuestion: ParsableCommand {
    /// The run as the command line names it; `nil` where it names none.
    var runReference: String? { get }
    /// Where it is looked up.
    var runStore: StoreOption { get }
}
