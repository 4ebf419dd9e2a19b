import Foundation
import Profiles
import Testing

/// Folders of profiles that lie one over the other.
@Suite struct OverlaidLibraryTests {
    private let below: TemporaryLibrary
    private let above: TemporaryLibrary

    init() throws {
        (below, above) = (try TemporaryLibrary(), try TemporaryLibrary())
        for folder in ["hosts", "accelerators", "markets", "outlooks", "contracts", "shares"] {
            try FileManager.default.removeItem(atPath: above.path(folder))
        }
    }

    private func load() throws -> ProfileLibrary {
        try ProfileLibrary.load(directories: [below.directory, above.directory])
    }

    @Test func aFileStandsForTheOneOfItsNameBelow() throws {
        try above.replace("wall_watts: 3000", with: "wall_watts: 3010", in: "asics/example-asic.yaml")
        let library = try load()
        #expect(library.asics.map(\.id) == ["example-asic"])
        #expect(try library.asic("example-asic").wallWatts.median == 3010)
        #expect(library.file("example-asic")?.path == above.path("asics/example-asic.yaml"))
        #expect(library.markets.map(\.id) == ["example-market"] && library.faults.isEmpty)
        let other = try ProfileLibrary.load(directories: [above.directory, below.directory])
        #expect(try other.asic("example-asic").wallWatts.median == 3000)
    }

    /// Its reader would not know that the numbers are not the ones that he wrote.
    @Test func aFaultyFileIsNotReplacedByTheOneBelow() throws {
        try above.replace("wall_watts: 3000", with: "wall_watts: -1", in: "asics/example-asic.yaml")
        let library = try load()
        let error = #expect(throws: ProfileError.self) { try library.asic("example-asic") }
        #expect(error?.description.hasPrefix("\(above.path("asics/example-asic.yaml")):9: ") == true)
    }

    @Test func whatIsFaultyBelowIsNotNeeded() throws {
        try below.replace("wall_watts: 3000", with: "wall_watts: -1", in: "asics/example-asic.yaml")
        #expect(try load().faults.isEmpty)
        #expect(
            try ProfileLibrary.validate(directories: [below.directory, above.directory]).faults.isEmpty)
    }

    @Test func theDefaultSiteAndTheFallbackAboveWin() throws {
        let site = try String(contentsOfFile: below.path("sites/example-site.yaml"), encoding: .utf8)
        func write(_ id: String, to library: TemporaryLibrary) throws {
            try library.write(
                site.replacingOccurrences(of: "id: example-site\n", with: "id: \(id)\ndefault: true\n"),
                to: "sites/\(id).yaml")
        }
        try write("a", to: below)
        try write("b", to: above)
        let generic = try String(contentsOfFile: below.path("hosts/generic.yaml"), encoding: .utf8)
        try above.write(
            generic.replacingOccurrences(of: "id: generic", with: "id: other"), to: "hosts/other.yaml")
        let library = try load()
        #expect(library.faults.isEmpty)
        #expect(library.sites.filter(\.isDefault).map(\.id) == ["b"] && library.sites.count == 3)
        #expect(library.hosts.filter(\.isGeneric).map(\.id) == ["other"])
    }

    /// Of a folder that nobody named: it is said, and everything else is there.
    @Test func aStrayFolderIsLeftOut() throws {
        let own = try TemporaryLibrary()
        for folder in try FileManager.default.contentsOfDirectory(atPath: own.directory) {
            try FileManager.default.removeItem(atPath: own.path(folder))
        }
        try own.write("x", to: "nokind/x.yaml")
        let library = try ProfileLibrary.load(folders: [
            ProfileFolder(below.directory), ProfileFolder(own.directory, isFoundByItself: true),
        ])
        #expect(library.faults.map(\.problem) == ["is not a folder of profiles"])
        #expect(library.markets.map(\.id) == ["example-market"] && library.asics.count == 1)
        try library.requireSound(.market)
        try below.write("x", to: "nokind/x.yaml")
        #expect(try ProfileLibrary.load(directory: below.directory).faults.count == 1)
    }

    /// Kept texts are the same library as the folder that they were of.
    @Test func keptTextsAreALibrary() throws {
        let written = try ProfileLibrary.load(directory: below.directory)
        var texts = Dictionary(
            written.files.map { ($0.place, written.text(of: $0)) }, uniquingKeysWith: { $1 })
        texts["../secret"] = "x"
        texts["asics/.hidden.yaml"] = "x"
        let kept = try ProfileLibrary.load(folders: [ProfileFolder(kept: texts, named: "an answer")])
        #expect(kept.files.map(\.place) == written.files.map(\.place) && kept.faults.isEmpty)
        #expect(kept.markets == written.markets && kept.hosts == written.hosts)
        texts["asics/example-asic.yaml"] = "wall_watts: -1\n"
        let faulty = try ProfileLibrary.load(folders: [ProfileFolder(kept: texts, named: "an answer")])
        #expect(faulty.fault(of: "example-asic")?.file == "an answer/asics/example-asic.yaml")
    }

    @Test func oneIdOfTwoKindsIsRefusedAcrossFolders() throws {
        let text = try String(contentsOfFile: below.path("asics/example-asic.yaml"), encoding: .utf8)
        try above.write(
            text.replacingOccurrences(of: "example-asic", with: "example-gpu"), to: "asics/example-gpu.yaml")
        let faults = try load().faults.map(\.description)
        #expect(faults.count == 1)
        #expect(faults.first?.contains("\"example-gpu\" is the id of") == true)
    }
}
