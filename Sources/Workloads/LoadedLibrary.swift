/// What is loaded while the program runs, under the name that people know it by.
package enum LoadedLibrary: String, CaseIterable, Sendable {
    case cblas = "CBLAS"
    case onednn = "oneDNN"

    /// The option that names one.
    package var option: String { self == .cblas ? "--cblas" : "--onednn" }

    /// The variable of the process that is set to 1 before it is loaded, whatever it was: a worker is one thread.
    package var threadVariable: String { self == .cblas ? "OPENBLAS_NUM_THREADS" : "OMP_NUM_THREADS" }
}
