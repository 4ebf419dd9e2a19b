import ArgumentParser

/// Which library engine `cblas` is.
struct CBLASOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The CBLAS library of engine cblas; by default the first of OpenBLAS, BLIS and MKL that is installed.",
            valueName: "path"))
    var cblas: String?
}
