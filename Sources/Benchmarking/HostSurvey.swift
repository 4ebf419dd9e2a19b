package import MachineTopology
package import Power
package import RunRecords
package import Workloads

/// Everything that is asked of the machine before it is measured.
package struct HostSurvey: Sendable {
    package let topology: Topology
    package let host: HostDescription
    package let environment: Environment
    package let placements: Placements
    /// `cpu.stat` of the process's cgroups, which tell when its quota stopped it.
    package let cpuStatFiles: [KernelText]

    /// Of a machine that can be measured.
    ///
    /// - Throws: `BenchmarkError.simulatedTopology` where the environment puts another's topology in its place.
    package static func takeToMeasure() throws -> HostSurvey {
        let survey = try take()
        guard !survey.host.topology.isSimulated else { throw BenchmarkError.simulatedTopology }
        return survey
    }

    /// Reads this machine, or the topology that the environment puts in its place.
    package static func take() throws -> HostSurvey {
        let topology = try Topology.thisMachine()
        let limits = try topology.limits()
        var facts = try HostFacts.read()
        // A simulated machine has the CPU that its description names, not this one.
        if topology.summary.isSimulated { facts.armIdentity = nil }
        let features = CPUFeatures.ofThisHost
        let cgroups = topology.summary.isSimulated ? nil : try CgroupLimits.read()
        let environment = EnvironmentProbe().read(
            allowedCpus: limits.allowedCpus, memoryHeadroom: cgroups?.memoryHeadroom)
        let host = HostDescription(
            hostname: facts.hostname, operatingSystem: facts.operatingSystem,
            kernelRelease: facts.kernelRelease,
            cpu: topology.cpuIdentity.processor(facts: facts, features: features.subtracting(.traits).names),
            topology: topology.summary, memoryBytes: facts.memoryBytes,
            virtualization: Virtualization.detect(), limits: limits, openssl: OpenSSLBuild.inUse,
            firmware: topology.summary.isSimulated ? nil : facts.firmware)
        return HostSurvey(
            topology: topology, host: host,
            environment: environment,
            placements: try Placements(topology: topology.summary, limits: limits),
            cpuStatFiles: cgroups?.throttleFiles ?? [])
    }

    /// What one worker may count on, from the first allowed core's caches; the last-level cache is shared among the
    /// allowed cores below it.
    package var caches: CacheSizes {
        let summary = topology.summary
        let assumed = CacheSizes.assumed
        func bytes(_ name: String) -> Int? { summary.caches.first { $0.name == name }?.bytes }
        let allowed = Set(host.limits.allowedCpus)
        let sharers = summary.l3Domains.first { !allowed.isDisjoint(with: $0.cpus) }.map { domain in
            summary.cores.count { core in
                core.cpus.contains { allowed.contains($0) && domain.cpus.contains($0) }
            }
        }
        return CacheSizes(
            l1Data: bytes("L1d") ?? assumed.l1Data, l2: bytes("L2") ?? assumed.l2,
            l3Share: bytes("L3").map { $0 / max(1, sharers ?? 1) } ?? assumed.l3Share)
    }

    /// What the work's size depends on.
    ///
    /// - Parameter arrayBytes: of the bandwidth workload's arrays in memory; `nil` for what suits the host.
    package func parameters(matmul: MatmulProblem = .standard, arrayBytes: Int? = nil) -> WorkParameters {
        let lastLevel = topology.summary.lastLevelBytes(ofPUs: host.limits.allowedCpus)
        return WorkParameters(
            matmul: matmul, caches: caches,
            streams: StreamSizes(
                requested: arrayBytes, caches: caches, lastLevelBytes: max(lastLevel, caches.l3Share),
                memoryAvailable: environment.memoryAvailableBytes))
    }

    /// The meters of this host: those that see more of the machine than is measured are only told of.
    package func meters(plausible: PlausibleWatts) -> Meters {
        Meters.discover(plausible: plausible)
            .ofHost(visible: host.topology.cpus.count, working: ServerProcessors.working())
    }
}
