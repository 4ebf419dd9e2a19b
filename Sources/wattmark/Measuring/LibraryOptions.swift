import ArgumentParser
import Benchmarking
import RunRecords

/// Which libraries the engines `cblas` and `onednn` are.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The CBLAS library of engine cblas; by default the first of OpenBLAS, BLIS and MKL that is installed.",
            valueName: "path"), completion: .file())
    var cblas: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The oneDNN library of engine onednn; by default the one that is installed. Measured where asked for.",
            valueName: "path"), completion: .file())
    var onednn: String?

    func validate() throws {
        for (path, option) in [(cblas, "--cblas"), (onednn, "--onednn")] where path?.isEmpty == true {
            throw ValidationError("\(option) is empty; give the path of a library")
        }
    }

    /// Refuses the library of an engine that is not measured, before it is looked for.
    func refuseIdle(measuring selection: MeasuringSelection) throws {
        for (path, engine) in [(cblas, EngineName.cblas), (onednn, .onednn)] where path != nil {
            let isMeasured =
                (selection.workloads.isEmpty || selection.workloads.contains(.matmul))
                && (selection.engines.isEmpty || selection.engines.contains(engine))
            guard !isMeasured else { continue }
            throw ValidationError(
                "--\(engine.rawValue) changes nothing here, because engine \(engine.rawValue) is not measured; leave it out, or measure matmul by it"
            )
        }
    }
}
