/// The state of the machine that wobbles from run to run or is set by its operator.
package struct Environment: Codable, Hashable, Sendable {
    /// `performance`, `schedutil`, ... `null` where the kernel shows none (most virtual machines).
    @Nullable package var governor: String?
    @Nullable package var turbo: TurboState?
    /// `on`, `off`, `notsupported`, ... of `/sys/devices/system/cpu/smt/control`.
    @Nullable package var smtControl: String?
    @Nullable package var transparentHugepages: String?
    @Nullable package var loadAverage: Double?
    @Nullable package var memoryAvailableBytes: Int?
    /// Those of the measuring process that change what is measured, by name. Where there are none the key is left out: it came
    /// after records without it were written, and their ids are hashes of their keys.
    package var variables: [EnvironmentVariable]?

    package init(
        governor: String?, turbo: TurboState?, smtControl: String?, transparentHugepages: String?,
        loadAverage: Double?, memoryAvailableBytes: Int?, variables: [EnvironmentVariable]? = nil
    ) {
        self.governor = governor
        self.turbo = turbo
        self.smtControl = smtControl
        self.transparentHugepages = transparentHugepages
        self.loadAverage = loadAverage
        self.memoryAvailableBytes = memoryAvailableBytes
        self.variables = variables
    }
}
