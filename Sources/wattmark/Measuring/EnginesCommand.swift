import ArgumentParser
import Benchmarking
import Reporting
import RunRecords
import Workloads

struct EnginesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engines",
        abstract: "List engines and kernels, whether this host can run them, and their self-tests.",
        usage: "wattmark engines [<options>]",
        discussion: """
            Every kernel that can run here is checked against its oracle: OpenSSL's one-shot digest, or the reference \
            product. A failed self-test ends with exit 3.

              wattmark engines
              wattmark engines --json
              wattmark engines --bench       time each on one core, in about a minute
            """)

    @Flag(
        name: .long,
        help: """
            Time every kernel on one core: matmul of 1024 rows beside its peak, sha256d beside OpenSSL's bulk speed, bandwidth over \
            arrays as `run` takes them.
            """)
    var bench = false

    @OptionGroup var libraries: LibraryOptions
    @OptionGroup var format: FormatOptions

    func run() throws {
        // Small, so that all self-tests together take a second.
        let parameters = WorkParameters(matmul: MatmulProblem(m: 200, n: 190, k: 210) ?? .standard)
        let engines = try HostKernels.all(cblas: libraries.cblas, onednn: libraries.onednn)
        var rows = engines.map { Self.row($0, parameters) }
        var bulk = 0.0
        if bench {
            // The other forms of a product are the same tiles: square matrices tell nothing new of them.
            let sound = engines.indices.filter {
                engines[$0].form == .plain && rows[$0].selfTest?.passed ?? false
            }
            let rates = try EnginesBench(kernels: sound.map { engines[$0] }).run()
            for (index, rate) in zip(sound, rates.kernels) { rows[index].bench = rate }
            bulk = rates.bulk
        }
        try format.print(rows) {
            EnginesReport.data(rows)
        } text: {
            bench ? EnginesBenchReport.report(rows, bulk: bulk) : EnginesReport.report(rows)
        }
        guard rows.allSatisfy({ $0.selfTest?.passed ?? true }) else { throw ExitStatus.checkFailed }
    }

    private static func row(_ kernel: EngineKernel, _ parameters: WorkParameters) -> EnginesReport.Row {
        var row = EnginesReport.Row(
            kernel.engine, kernel.computation, kernel: kernel.kernel, isa: kernel.isa,
            supported: kernel.isSupported, missing: kernel.missing, selfTest: nil)
        guard kernel.isSupported else { return row }
        do {
            let verification = try kernel.work(parameters).verify()
            row.selfTest = .init(
                passed: verification.passed, cases: verification.cases, detail: verification.method)
        } catch let error as WorkloadError where error.isUnsupported {
            row.supported = false
            row.missing = ["an implementation for this CPU"]
        } catch {
            row.selfTest = .init(passed: false, cases: 0, detail: "\(error)")
        }
        return row
    }
}
