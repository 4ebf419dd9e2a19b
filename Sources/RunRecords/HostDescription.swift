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
    /// `null` where OpenSSL could not be asked.
    @Nullable package var openssl: OpenSSLBuild?

    package init(
        hostname: String?, operatingSystem: String, kernelRelease: String, cpu: Processor,
        topology: TopologySummary, memoryBytes: Int?, virtualization: Virtualization, limits: ProcessorLimits,
        openssl: OpenSSLBuild?
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
    }
}
