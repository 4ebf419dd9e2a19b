import Foundation
import Reporting
import ResultStore
import RunRecords
import Synchronization

/// The newest runs of the store, to choose from. Each is checked against its id when it is read, which takes longer than an
/// answer, so they are read anew after a second and not for each page.
final class NewestRuns: Sendable {
    typealias Choice = (reference: String, title: String)

    private static let count = 20
    private static let seconds = 1.0

    private struct Kept {
        var runs: [Choice] = []
        var readAt = Date.distantPast
    }
    private let kept = Mutex(Kept())

    /// None where the store cannot be read, which the page of runs tells.
    func runs(of desk: Desk, at date: Date) -> [Choice] {
        kept.withLock { kept in
            // A clock may have been set back.
            if abs(date.timeIntervalSince(kept.readAt)) > Self.seconds {
                kept = Kept(runs: Self.read(from: desk), readAt: date)
            }
            return kept.runs
        }
    }

    private static func read(from desk: Desk) -> [Choice] {
        let listed = try? desk.store()?.list(limit: count)
        return (listed ?? []).map { run in
            let name = RunNames.listed(id: run.id, label: run.label, startedAt: run.startedAt)
            return (String(run.id.prefix(12)), name)
        }
    }
}
