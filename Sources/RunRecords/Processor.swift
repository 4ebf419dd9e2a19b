/// The identity of a CPU, as it reports itself.
package struct Processor: Codable, Hashable, Sendable {
    /// `x86_64` or `arm64`.
    package var architecture: String
    /// `AuthenticAMD`, `GenuineIntel`; on arm64 the implementer, `ARM`.
    @Nullable package var vendor: String?
    /// On arm64 the name of the design: `Neoverse-N1`.
    @Nullable package var brand: String?
    /// Extended family and model, in decimal, as in `/proc/cpuinfo`; on arm64 the architecture's version and the part.
    @Nullable package var family: Int?
    @Nullable package var model: Int?
    /// On arm64 variant and revision, four bits each: 49 is r3p1.
    @Nullable package var stepping: Int?
    @Nullable package var microcode: String?
    /// The features that kernels ask for and the operating system lets be used: `avx2`, `sha`.
    package var features: [String]

    package init(
        architecture: String, vendor: String?, brand: String?, family: Int?, model: Int?, stepping: Int?,
        microcode: String?, features: [String]
    ) {
        self.architecture = architecture
        self.vendor = vendor
        self.brand = brand
        self.family = family
        self.model = model
        self.stepping = stepping
        self.microcode = microcode
        self.features = features
    }
}
