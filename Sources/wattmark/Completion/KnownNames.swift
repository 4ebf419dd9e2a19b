import ArgumentParser
import Benchmarking
import Profiles
import Reporting
import ResultStore
import RunRecords
import Workloads

/// What a shell offers where a name must stand. Where something cannot be read nothing is offered: a shell is no place for
/// errors.
enum KnownNames {
    /// As many of the newest are offered.
    private static let mostRuns = 50

    /// Labels and ids of stored runs.
    static var runs: CompletionKind {
        .custom { words, _, _ in
            guard let option = try? StoreOption.parse(given(["--store"], in: words)),
                let stored = try? option.openedIfThere(), let runs = try? stored.list(limit: mostRuns)
            else { return [] }
            return ["latest"] + runs.compactMap(\.label) + runs.map { String($0.id.prefix(12)) }
        }
    }

    /// Benchmarks of stored runs.
    static var metrics: CompletionKind {
        stored { try Set($0.history(newest: mostRuns).map(\.benchmark.name)).sorted() }
    }

    /// Of stored runs, and below it what else they are filtered by.
    static var tags: CompletionKind { stored { try $0.tags(limit: mostRuns).map(\.description) } }
    static var hosts: CompletionKind { stored { try $0.hostnames(limit: mostRuns) } }
    static var labels: CompletionKind { stored { try $0.labels(limit: mostRuns) } }

    private static func stored(
        _ names: @escaping @Sendable (any RunStore) throws -> [String]
    ) -> CompletionKind {
        .custom { words, _, _ in
            guard let option = try? StoreOption.parse(given(["--store"], in: words)),
                let stored = try? option.openedIfThere()
            else { return [] }
            return (try? names(stored)) ?? []
        }
    }

    /// Ids of profiles of these kinds.
    static func profiles(_ kinds: ProfileKind...) -> CompletionKind {
        .custom { words, _, _ in ids(kinds, words) }
    }

    /// Names of saved answers.
    static var answers: CompletionKind {
        .custom { _, _, _ in (try? AnswerOptions.shelf.names()) ?? [] }
    }

    static var anyProfile: CompletionKind { .custom { words, _, _ in ids(ProfileKind.allCases, words) } }

    /// Whatever can earn.
    static var subjects: CompletionKind {
        .custom { words, _, _ in ["colocation", "this-host"] + ids([.asic, .accelerator, .host], words) }
    }

    static var hosting: CompletionKind {
        .custom { words, _, _ in ["colocation"] + ids([.accelerator], words) }
    }

    /// `all`, or one market after another.
    static var markets: CompletionKind { .custom { words, _, _ in ["all"] + ids([.market], words) } }

    static var kernels: CompletionKind {
        .custom { _, _, _ in
            let kernels = (try? HostKernels.all(cblas: nil, onednn: nil).map(\.kernel)) ?? []
            return Set(kernels).sorted()
        }
    }

    static var exportFormats: CompletionKind { .list(ExportFormat.all.map(\.name)) }

    /// A format with the file that it goes to.
    static var reportFormats: CompletionKind { .list(ExportFormat.all.map { "\($0.name)=" }) }

    private static func ids(_ kinds: [ProfileKind], _ words: [String]) -> [String] {
        guard let option = try? ProfilesOption.parse(given(["--profiles-dir"], in: words)),
            let library = try? option.load()
        else { return [] }
        return library.files.filter { kinds.contains($0.kind) }.map(\.id).sorted()
    }

    /// Those of a line's words that say where to look.
    private static func given(_ options: [String], in words: [String]) -> [String] {
        zip(words, words.dropFirst()).filter { options.contains($0.0) }.flatMap { [$0.0, $0.1] }
    }
}
