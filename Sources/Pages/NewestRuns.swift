import Dispatch
import Reporting
import ResultStore
import RunRecords
import Synchronization

/// The newest runs of the store, to choose from. Each is checked against its id when it is read, which takes longer than an
/// answer, and a store may be locked or far away: so they are read beside the answers, by one reader at a time, and an answer
/// waits for it only as long as nobody notices.
final class NewestRuns: Sendable {
    typealias Choice = (reference: String, title: String)

    private static let count = 20
    /// Until they are read anew: after that, and where it failed.
    private static let fresh = Duration.seconds(1)
    private static let failed = Duration.seconds(10)
    private let patience: DispatchTimeInterval

    private struct Reading {
        let done = DispatchGroup()
        let end: DispatchTime
    }

    private struct Kept {
        var runs: [Choice] = []
        var isFreshUntil: ContinuousClock.Instant?
        var reading: Reading?
    }
    private let kept = Mutex(Kept())
    private let reader = DispatchQueue(label: "wattmark.newest")

    init(patience: DispatchTimeInterval) { self.patience = patience }

    /// The last ones known; none where the store could not be read yet, which the page of runs tells.
    func runs(of desk: Desk) -> [Choice] {
        let reading = kept.withLock { kept -> Reading? in
            if kept.reading == nil, kept.isFreshUntil.map({ $0 < .now }) ?? true {
                let begun = Reading(end: .now() + patience)
                begun.done.enter()
                kept.reading = begun
                reader.async { self.read(from: desk, begun) }
            }
            return kept.reading
        }
        // However many answers meet a reading that hangs, they wait until the same moment, and later ones not at all.
        if let reading { _ = reading.done.wait(timeout: reading.end) }
        return kept.withLock(\.runs)
    }

    private func read(from desk: Desk, _ reading: Reading) {
        let found = Result { try desk.store()?.list(limit: Self.count) ?? [] }
        kept.withLock { kept in
            if let listed = try? found.get() { kept.runs = listed.map(Self.choice) }
            kept.isFreshUntil = .now + ((try? found.get()) == nil ? Self.failed : Self.fresh)
            kept.reading = nil
        }
        reading.done.leave()
    }

    private static func choice(_ run: RunSummary) -> Choice {
        (
            String(run.id.prefix(12)),
            RunNames.listed(id: run.id, label: run.label, startedAt: run.startedAt)
        )
    }
}
