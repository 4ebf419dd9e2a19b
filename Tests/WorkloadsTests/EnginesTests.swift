import RunRecords
import Testing
import Workloads

@Suite struct EnginesTests {
    @Test func listsEachOnce() {
        let engines = Engines.all(features: .ofThisHost)
        let keys = engines.map { "\($0.computation.title) \($0.engine) \($0.kernel)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test func withoutFeaturesOnlyPortableKernelsRun() {
        let engines = Engines.all(features: [])
        #expect(
            engines.filter(\.isSupported).filter { $0.engine == .native }.allSatisfy {
                $0.isa.hasPrefix("portable")
            })
        for workload in Workload.allCases {
            #expect(
                engines.contains {
                    $0.computation.workload == workload && $0.engine == .native && $0.isSupported
                })
        }
        #expect(engines.filter { !$0.isSupported }.allSatisfy { !$0.missing.isEmpty })
    }

    @Test func everySupportedEngineVerifies() throws {
        let parameters = WorkParameters(matmul: try #require(MatmulProblem(m: 40, n: 50, k: 60)))
        for engine in Engines.all(features: .ofThisHost) where engine.isSupported {
            let work = engine.work(parameters)
            #expect(try work.verify().passed, "\(engine.engine) \(engine.kernel)")
            var task = try work.makeTask(0)
            try task.perform(iterations: work.granule)
        }
    }

    @Test func opensslTellsItsVersion() { #expect(OpenSSLBuild.inUse.version.hasPrefix("OpenSSL ")) }
}
