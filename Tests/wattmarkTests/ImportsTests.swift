import Foundation
import Testing

/// The README's table of targets is what the sources do.
@Suite struct ImportsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Parts of every toolchain.
    private static let system: Set = ["Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization"]

    /// The rows of the table: target and what it may import.
    private static func table() throws -> [String: Set<String>] {
        let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let lines = text.split(separator: "\n").drop { $0 != "| target | its reason | imports |" }
        let rows = lines.dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { cells in
                (cells[1], Set(cells[3].split(separator: ", ").map(String.init)))
            })
    }

    private static func imports(of target: String) throws -> Set<String> {
        let folder = root.appending(path: "Sources").appending(path: target)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            where line.contains("import ") {
                let match = line.wholeMatch(of: /(?:package |public |@testable )?import ([A-Za-z0-9]+)/)
                if let match { found.insert(String(match.output.1)) }
            }
        }
        return found.subtracting(system)
    }

    @Test func everyTargetHasItsRow() throws {
        let targets = try FileManager.default.contentsOfDirectory(
            atPath: Self.root.appending(path: "Sources").path(percentEncoded: false))
        #expect(try Set(Self.table().keys) == Set(targets))
    }

    @Test func theTableSaysWhatIsImported() throws {
        for (target, allowed) in try Self.table() {
            #expect(try Self.imports(of: target) == allowed, "\(target)")
        }
    }

    /// No target imports one that imports it, over whatever way.
    @Test func arrowsOnlyGoDown() throws {
        let table = try Self.table()
        var settled: Set<String> = []
        while settled.count < table.count {
            let next = table.filter { target, needs in
                !settled.contains(target) && needs.allSatisfy { settled.contains($0) || table[$0] == nil }
            }
            try #require(!next.isEmpty, "a circle among \(Set(table.keys).subtracting(settled))")
            settled.formUnion(next.keys)
        }
    }
}
