import ArgumentParser
import Benchmarking
import Foundation
import Profiles
import Reporting
import ResultStore
import RunRecords
import SystemFiles
import Workloads

/// What a shell offers where a name must stand. Where something cannot be read nothing is offered: a shell is no place for
/// errors.
enum KnownNames {
    /// As many of the newest are offered.
    private static let mostRuns = 50

    /// Labels and ids of stored runs.
    static var runs: CompletionKind { offered { words, _ in runNames(words) } }

    /// The same where a record may be a file too.
    static var runsOrFiles: CompletionKind { offered { runNames($0) + recordFiles(beginning: $1) } }

    /// Of `compare`: runs, or what `--profiles` compares.
    static var compared: CompletionKind {
        offered { words, word in
            words.contains("--profiles")
                ? subjectNames(words) + ids([.site, .market], words)
                : runNames(words) + recordFiles(beginning: word)
        }
    }

    /// - Parameter names: for the words of the line and the one that is being written.
    private static func offered(
        _ names: @escaping @Sendable (_ words: [String], _ word: String) -> [String]
    ) -> CompletionKind {
        .custom { words, place, _ in
            names(words, words.indices.contains(place) ? words[place] : "").compactMap(BashCompletion.inert)
        }
    }

    private static func runNames(_ words: [String]) -> [String] {
        guard let option = try? StoreOption.parse(given(["--store"], in: words)),
            let stored = try? option.openedIfThere(), let runs = try? stored.list(limit: mostRuns)
        else { return [] }
        let names = ["latest"] + runs.compactMap(\.label) + runs.map { String($0.id.prefix(12)) }
        // Many runs may have one label.
        return names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
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
        offered { words, _ in
            guard let option = try? StoreOption.parse(given(["--store"], in: words)),
                let stored = try? option.openedIfThere()
            else { return [] }
            return (try? names(stored)) ?? []
        }
    }

    /// Ids of profiles of these kinds.
    static func profiles(_ kinds: ProfileKind...) -> CompletionKind {
        offered { words, _ in ids(kinds, words) }
    }

    /// The same where a file with the shares may be named too.
    static var shares: CompletionKind {
        offered { words, word in
            ids([.shares], words)
                + files(beginning: word).filter { file in
                    ["/", ".csv", ".yaml", ".yml"].contains(where: file.hasSuffix)
                }
        }
    }

    /// Names of saved answers.
    static var answers: CompletionKind {
        offered { _, _ in (try? AnswerOptions.shelf.names()) ?? [] }
    }

    /// The same where an answer may be a file too.
    static var answersOrFiles: CompletionKind {
        offered { ((try? AnswerOptions.shelf.names()) ?? []) + recordFiles(beginning: $1) }
    }

    static var anyProfile: CompletionKind { offered { words, _ in ids(ProfileKind.allCases, words) } }

    /// Whatever can earn.
    static var subjects: CompletionKind {
        offered { words, _ in subjectNames(words) }
    }

    private static func subjectNames(_ words: [String]) -> [String] {
        ["colocation", "this-host"] + ids([.asic, .accelerator, .host], words)
    }

    static var hosting: CompletionKind {
        offered { words, _ in ["colocation"] + ids([.accelerator], words) }
    }

    /// `all`, or one market after another.
    static var markets: CompletionKind { offered { words, _ in ["all"] + ids([.market], words) } }

    static var kernels: CompletionKind {
        offered { _, _ in
            let kernels = (try? HostKernels.all(cblas: nil, onednn: nil).map(\.kernel)) ?? []
            return Set(kernels).sorted()
        }
    }

    static var exportFormats: CompletionKind { .list(ExportFormat.all.map(\.name)) }

    /// A format, then the file that it goes to.
    static var reportFormats: CompletionKind {
        offered { _, word in
            guard let equals = word.firstIndex(of: "=") else {
                return ExportFormat.all.map { "\($0.name)=" }
            }
            return files(beginning: String(word[word.index(after: equals)...])).map { word[...equals] + $0 }
        }
    }

    /// Files that would be taken for records or answers, and folders that may hold some.
    private static func recordFiles(beginning path: String) -> [String] {
        files(beginning: path).filter { $0.hasSuffix("/") || $0.hasSuffix(".json") }
    }

    /// Those whose path begins so; a folder ends with a slash.
    private static func files(beginning path: String) -> [String] {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
        return (names ?? []).map { folder + $0 }.filter { $0.hasPrefix(path) }.sorted()
            .map { FolderPath($0).exists ? "\($0)/" : $0 }
    }

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
