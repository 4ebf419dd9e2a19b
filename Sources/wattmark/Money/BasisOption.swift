import ArgumentParser
import RunRecords

extension MegawattBasis: ExpressibleByArgument {}

/// Of which megawatt dollars are counted.
struct BasisOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Per MW at the meter (facility) or of critical IT load (it).", valueName: "facility|it"))
    var basis: MegawattBasis = .facility
}

/// `--basis` where an answer is of both, so that it would change nothing.
struct BothBases: ParsableArguments {
    @Option(name: .customLong("basis"), help: .hidden)
    var basis: String?

    func validate() throws {
        guard basis != nil else { return }
        throw ValidationError(
            "--basis is of `plan breakeven` and `plan sensitivity`; here dollars are per MW at the meter, with those per MW of IT load beside them (`per IT MW`; mw_basis in --json and --csv)"
        )
    }
}
