import ArgumentParser

/// Which libraries the engines `cblas` and `onednn` are.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The CBLAS library of engine cblas; by default the first of OpenBLAS, BLIS and MKL that is installed.",
            valueName: "path"))
    var cblas: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The oneDNN library of engine onednn; by default the one that is installed. Measured where asked for.",
            valueName: "path"))
    var onednn: String?
}
