/// The machine that a run measured.
package struct Host: Codable, Hashable, Sendable {
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

/// Where the run ran.
package struct Virtualization: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Sendable {
        case metal, vm
    }
    @Nullable package var kind: Kind?
    /// `kvm`, `microsoft`, ... `null` on metal or where it does not say.
    @Nullable package var hypervisor: String?
    /// `docker`, `podman`, `lxc`, ... `null` outside containers.
    @Nullable package var container: String?

    package init(kind: Kind?, hypervisor: String?, container: String?) {
        self.kind = kind
        self.hypervisor = hypervisor
        self.container = container
    }
}

/// What the operating system allows this process of the machine.
package struct ProcessorLimits: Codable, Hashable, Sendable {
    /// PUs (operating-system indices) that the process may run on, ascending.
    package var allowedCpus: [Int]
    /// CPU time per wall time that the cgroups grant, minimum over the ancestors; `null` without a quota.
    @Nullable package var quotaCpus: Double?

    package init(allowedCpus: [Int], quotaCpus: Double?) {
        self.allowedCpus = allowedCpus
        self.quotaCpus = quotaCpus
    }
}

/// The libcrypto that the `openssl` engines call.
package struct OpenSSLBuild: Codable, Hashable, Sendable {
    /// `OpenSSL 3.0.19 27 Jan 2026`.
    package var version: String
    /// `OPENSSL_info(OPENSSL_INFO_CPU_SETTINGS)`: the capability vector in use; `null` where it reports none.
    @Nullable package var cpuSettings: String?
    /// The `OPENSSL_ia32cap` variable, which masks the vector; `null` when unset.
    @Nullable package var ia32cap: String?

    package init(version: String, cpuSettings: String?, ia32cap: String?) {
        self.version = version
        self.cpuSettings = cpuSettings
        self.ia32cap = ia32cap
    }
}
