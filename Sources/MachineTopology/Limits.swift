package import RunRecords

extension Topology {
    /// What of this machine the process may use: hwloc's allowed set, the affinity and the cgroups.
    ///
    /// - Parameter root: where the cgroups are looked up. By default that is `/`, and nowhere for a simulated topology,
    ///   because the limits of this process say nothing about another machine.
    package func limits(root: String? = nil) throws(TopologyError) -> ProcessorLimits {
        var allowed = try allowedCpus()
        guard let root = root ?? (summary.isSimulated ? nil : "/") else {
            return ProcessorLimits(allowedCpus: allowed, quotaCpus: nil)
        }
        let cgroups = try CgroupLimits.read(root: root)
        if let cpuset = cgroups.cpus {
            allowed = allowed.filter(Set(cpuset).contains)
        }
        return ProcessorLimits(allowedCpus: allowed, quotaCpus: cgroups.quotaCpus)
    }
}
