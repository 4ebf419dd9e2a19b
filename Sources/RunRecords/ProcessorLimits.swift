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

    /// How many of these PUs the process may keep busy, a fraction under a quota.
    package func usableThreads(of cpus: [Int]) -> Double {
        let allowed = Double(Set(cpus).intersection(allowedCpus).count)
        return min(allowed, quotaCpus ?? allowed)
    }
}
