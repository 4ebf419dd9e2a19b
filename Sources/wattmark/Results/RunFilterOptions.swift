import ArgumentParser
import Foundation
import PlainText
import ResultStore
import RunRecords

/// Which stored runs are asked for. What is given must all be true of a run.
struct RunFilterOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("Only runs with this tag. May be repeated.", valueName: "key=value"),
        completion: KnownNames.tags, transform: RunTag.init(argument:))
    var tags: [RunTag] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only runs that started at this time or later: 2026-11-01, 2026-11-01T12:00:00Z, or how long ago, as 36h, 7d or 4w.",
            valueName: "time"), transform: Moment.init(argument:))
    var since: Moment?

    @Option(name: .long, help: "Only runs with this label.", completion: KnownNames.labels)
    var label: String?

    @Option(
        name: .long, help: ArgumentHelp("Only runs of this host.", valueName: "name"),
        completion: KnownNames.hosts)
    var host: String?

    var isEmpty: Bool { tags.isEmpty && since == nil && label == nil && host == nil }

    /// Why nothing is shown.
    func noRuns(in store: StoreOption) -> String {
        let (path, words) = (store.path.printable, StoreWords.option(of: store.path).printable)
        return isEmpty
            ? "No runs are stored in \(path) yet; `wattmark run\(words)` makes the first."
            : "No run in \(path) is what the filters ask for."
    }

    func validate() throws {
        let keys = tags.map(\.key)
        guard let twice = keys.first(where: { key in keys.count { $0 == key } > 1 }) else { return }
        throw ValidationError("--where names \(twice) twice, and a run has each tag once; give each key once")
    }

    func filter(now: Date = Date()) -> RunFilter {
        RunFilter(label: label, hostname: host, tags: tags, since: since?.date(now: now))
    }
}

extension RunTag {
    /// `--tag`, `--where`.
    init(argument: String) throws {
        do {
            try self.init(argument)
        } catch {
            throw ValidationError("\(error)")
        }
    }
}

extension Moment {
    /// `--since`.
    fileprivate init(argument: String) throws {
        guard let moment = Moment(argument) else {
            throw ValidationError(
                "\(argument.quoted) is no time; give a day (2026-11-01), a time (2026-11-01T12:00:00Z), or how long ago in hours, days or weeks (36h, 7d, 4w)"
            )
        }
        self = moment
    }
}
