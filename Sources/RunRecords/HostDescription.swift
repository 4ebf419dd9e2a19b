/// The machine that a run measured.
package struct HostDescription: Codable, Hashable, Sendable {
    @Nullable package var hostname: String?
    package var operatingSystem: String
    package var kernelRelease: String
    package var cpu: Processor
    package var topology: TopologySummary
    /// `null` where the system does not tell.
    @Nullable package var memoryBytes: Int?
    package var virtualization: Virtualization
    package var limits: ProcessorLimits
    /// Vendor and version of the BIOS, as it names itself. Where it is not known the key is left out: it came after records
    /// without it were written, and their ids are hashes of their keys.
    package var firmware: String?
    /// `null` where OpenSSL could not be asked.
    @Nullable package var openssl: OpenSSLBuild?

    package init(
        hostname: String?, operatingSystem: String, kernelRelease: String, cpu: Processor,
        topology: TopologySummary, memoryBytes: Int?, virtualization: Virtualization, limits: ProcessorLimits,
        openssl: OpenSSLBuild?, firmware: String? = nil
    ) {
        self.hostname = hostname
        self.operatingSystem = operatingSystem
        self.kernelRelease = kernelRelease
        self.cpu = cpu
        self.topology = topology
        self.memoryBytes = memoryBytes
        self.virtualization = virtualization
        self.limits = limits
        self.openssl = openssl
        self.firmware = firmware
    }
}
