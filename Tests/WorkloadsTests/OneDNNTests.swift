import RunRecords
import Testing
import Workloads

/// Engine `onednn`; what needs the library is tested where one is installed.
@Suite struct OneDNNTests {
    private static let installed = OneDNNLibrary.firstFound()

    @Test func absenceIsNoError() throws {
        let engines = OneDNNEngine.all(nil, features: [])
        #expect(engines.map(\.computation.dataType) == [.f32, .bf16, .int8])
        for engine in engines {
            #expect(!engine.isSupported && engine.missing == [OneDNNEngine.absence])
            #expect(throws: WorkloadError.self) { try engine.work(WorkParameters()).verify() }
        }
        #expect(OneDNNLibrary.firstFound(among: ["libwattmark-has-no-such-library.so"]) == nil)
    }

    @Test func aPathThatIsNotThereIsExplained() throws {
        let error = #expect(throws: WorkloadError.self) { try OneDNNLibrary(path: "/no/such/library.so") }
        let text = try #require(error).description
        #expect(text.hasPrefix("the oneDNN library /no/such/library.so could not be loaded ("))
        #expect(text.hasSuffix("--onednn PATH"))
    }

    #if os(Linux)
        @Test func aLibraryOfAnotherKindIsExplained() throws {
            #expect(
                throws: WorkloadError.libraryWithoutSymbol(
                    .onednn, path: "libcrypto.so.3", symbol: "dnnl_version")
            ) {
                try OneDNNLibrary(path: "libcrypto.so.3")
            }
        }
    #endif

    /// It passes the checks of our own kernels and says what it chose; or it fails and says so, as a build that has no
    /// implementation for this CPU.
    @Test(.enabled(if: installed != nil), arguments: OneDNNLibrary.dataTypes)
    func anInstalledLibraryPassesAndWorks(type: DataType) throws {
        let library = try #require(Self.installed)
        #expect(library.product.wholeMatch(of: /onednn-[0-9]+\.[0-9]+\.[0-9]+/) != nil)
        let engine = try #require(
            OneDNNEngine.all(library, features: .ofThisHost).first { $0.computation.dataType == type })
        #expect(engine.isSupported && engine.kernel == "\(library.product)-\(type.rawValue)")
        let work = engine.work(WorkParameters(matmul: try #require(MatmulProblem(m: 33, n: 47, k: 61))))
        let verification = try work.verify()
        #expect(verification.passed)
        #expect(verification.method.contains("; oneDNN chose "))
        #expect(work.workPerIteration == 2 * 33 * 47 * 61)
        var task = try work.makeTask(0)
        try task.perform(iterations: 2)
    }
}
