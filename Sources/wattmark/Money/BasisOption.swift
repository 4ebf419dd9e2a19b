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
