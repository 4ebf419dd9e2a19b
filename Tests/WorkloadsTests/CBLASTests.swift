import Foundation
import RunRecords
import Testing
import Workloads

/// Engine `cblas`; what needs a library is tested where one is installed.
@Suite struct CBLASTests {
    private static let installed = CBLASLibrary.firstFound()

    private var problem: MatmulProblem { get throws { try #require(MatmulProblem(m: 33, n: 47, k: 61)) } }

    @Test func absenceIsNoError() throws {
        let engines = CBLASEngine.all(nil, features: [])
        #expect(engines.map(\.computation) == [.matmul(.f32), .matmul(.f64)])
        for engine in engines {
            #expect(!engine.isSupported && engine.missing == [CBLASEngine.absence])
            #expect(throws: WorkloadError.self) { try engine.work(WorkParameters()).verify() }
        }
        #expect(CBLASLibrary.firstFound(among: ["libwattmark-has-no-such-library.so"]) == nil)
        #expect(CBLASLibrary.firstFound(among: []) == nil)
    }

    @Test func whatIsThereAndNoLibraryIsSkipped() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "wattmark-\(UUID().uuidString).so")
        try Data("no library".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(CBLASLibrary.firstFound(among: [file.path(percentEncoded: false)]) == nil)
    }

    @Test func aPathThatIsNotThereIsExplained() throws {
        let error = #expect(throws: WorkloadError.self) { try CBLASLibrary(path: "/no/such/library.so") }
        let text = try #require(error).description
        #expect(text.hasPrefix("the CBLAS library /no/such/library.so could not be loaded ("))
        #expect(text.components(separatedBy: "/no/such/library.so").count == 2, "the path is said once")
    }

    #if os(Linux)
        @Test func aLibraryOfAnotherKindIsExplained() throws {
            #expect(
                throws: WorkloadError.libraryWithoutSymbol(
                    .cblas, path: "libcrypto.so.3", symbol: "cblas_sgemm")
            ) {
                try CBLASLibrary(path: "libcrypto.so.3")
            }
        }
    #endif

    @Test(.enabled(if: installed != nil), arguments: CBLASLibrary.dataTypes)
    func anInstalledLibraryPassesAndWorks(type: DataType) throws {
        let library = try #require(Self.installed)
        #expect(library.product.wholeMatch(of: /[a-z0-9._-]+/) != nil)
        let engine = try #require(
            CBLASEngine.all(library, features: .ofThisHost).first { $0.computation == .matmul(type) })
        #expect(engine.isSupported && engine.kernel == "\(library.product)-\(type.rawValue)")
        let work = engine.work(WorkParameters(matmul: try problem))
        #expect(try work.verify().passed)
        #expect(work.workPerIteration == 2 * 33 * 47 * 61)
        var task = try work.makeTask(0)
        try task.perform(iterations: 2)
    }
}
