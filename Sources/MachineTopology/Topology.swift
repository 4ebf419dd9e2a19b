import CHwloc
import Foundation
package import RunRecords

/// A machine as hwloc describes it: read once, then only consulted, so that any thread may bind through it.
package final class Topology: Sendable {
    package let summary: TopologySummary
    package let cpuIdentity: CPUIdentity
    let handle: TopologyHandle

    private init(_ source: TopologySource) throws(TopologyError) {
        let handle = try TopologyHandle.load(source)
        summary = try handle.summary()
        cpuIdentity = handle.cpuIdentity()
        self.handle = handle
    }

    /// This machine, or what `HWLOC_SYNTHETIC` or else `HWLOC_XMLFILE` names in its place (hwloc's own order).
    ///
    /// hwloc reads the variables itself but falls back to the real machine when it cannot use them; a plan for the
    /// wrong machine is worse than none, so here that is an error. `HWLOC_THISSYSTEM=1`, by which a user vouches that
    /// the file describes this machine, is left to hwloc.
    package static func thisMachine(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(TopologyError) -> Topology {
        for (variable, source) in [
            ("HWLOC_SYNTHETIC", TopologySource.synthetic), ("HWLOC_XMLFILE", TopologySource.xml(path:)),
        ] {
            guard let value = environment[variable], !value.isEmpty else { continue }
            do {
                return try Topology(source(value))
            } catch {
                throw .inVariable(variable, error)
            }
        }
        return try Topology(.thisMachine)
    }

    package static func synthetic(_ description: String) throws(TopologyError) -> Topology {
        try Topology(.synthetic(description))
    }

    package static func xml(path: String) throws(TopologyError) -> Topology {
        try Topology(.xml(path: path))
    }

    /// PUs (operating-system indices, ascending) that this process may run on by hwloc's account: the allowed set of
    /// the topology and, on this machine, the affinity of the process.
    package func allowedCpus() throws(TopologyError) -> [Int] {
        let allowed = Set(indices(of: hwloc_topology_get_allowed_cpuset(handle.raw)))
        let visible = summary.cpus.filter(allowed.contains)
        guard !summary.isSimulated, let affinity = try handle.processAffinity() else { return visible }
        return visible.filter(Set(affinity).contains)
    }
}

extension TopologyHandle {
    /// The PUs on which any thread of the process may run; nil where the system has no affinity to ask for.
    func processAffinity() throws(TopologyError) -> [Int]? {
        let set = try Bitmap()
        errno = 0
        let isTold =
            hwloc_get_cpubind(raw, set.raw, Int32(HWLOC_CPUBIND_PROCESS.rawValue)) == 0
            // Without /proc the other threads are not known; this one is bound like them.
            || errno != ENOSYS && hwloc_get_cpubind(raw, set.raw, Int32(HWLOC_CPUBIND_THREAD.rawValue)) == 0
        guard isTold else {
            guard errno != ENOSYS else { return nil }
            throw .hwloc(call: "hwloc_get_cpubind", reason: systemMessage())
        }
        return set.indices
    }
}
