import CHwloc
import Foundation
import RunRecords

extension Topology {
    /// Binds the calling thread to one PU (operating-system index), reads the binding back and compares.
    ///
    /// The binding lasts as long as the thread. Throws `simulated`, `noSuchCpu`, `bindingRefused` (a PU outside the
    /// cpuset, a system without thread binding) or `bindingNotHeld`.
    package func bindCurrentThread(to cpu: Int) throws(TopologyError) {
        guard !summary.isSimulated else { throw .simulated }
        let visible = summary.cpus
        guard visible.contains(cpu) else { throw .noSuchCpu(cpu, visible: visible) }

        let wanted = try Bitmap()
        let thread = Int32(HWLOC_CPUBIND_THREAD.rawValue)
        let strict = Int32(HWLOC_CPUBIND_STRICT.rawValue)
        guard hwloc_bitmap_only(wanted.raw, UInt32(cpu)) == 0 else {
            throw .bindingRefused(cpu: cpu, reason: systemMessage())
        }
        errno = 0
        guard hwloc_set_cpubind(handle.raw, wanted.raw, thread | strict) == 0 else {
            throw .bindingRefused(cpu: cpu, reason: Self.refusal())
        }
        let found = try Bitmap()
        errno = 0
        guard hwloc_get_cpubind(handle.raw, found.raw, thread) == 0 else {
            throw .bindingRefused(cpu: cpu, reason: "the binding cannot be read back: \(systemMessage())")
        }
        guard hwloc_bitmap_isequal(wanted.raw, found.raw) != 0 else {
            throw .bindingNotHeld(cpu: cpu, found: found.indices)
        }
    }

    private static func refusal() -> String {
        switch errno {
        case ENOSYS: "this system cannot bind threads"
        case EXDEV: "this system cannot bind a thread to a single PU"
        case EINVAL: "the cpuset of this process does not hold it, or it is offline"
        default: systemMessage()
        }
    }
}
