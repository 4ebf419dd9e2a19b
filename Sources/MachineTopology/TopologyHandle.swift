import CHwloc
import Foundation

/// Owner of a loaded `hwloc_topology_t`.
///
/// Sendable without the compiler's proof: hwloc allows any number of threads to consult and to bind through one
/// topology as long as none modifies it, and after `load` nothing here does.
struct TopologyHandle: ~Copyable, @unchecked Sendable {
    let raw: hwloc_topology_t

    private init() throws(TopologyError) {
        var raw: hwloc_topology_t?
        guard hwloc_topology_init(&raw) == 0, let raw else {
            throw .hwloc(call: "hwloc_topology_init", reason: systemMessage())
        }
        self.raw = raw
    }

    deinit { hwloc_topology_destroy(raw) }

    static func load(_ source: TopologySource) throws(TopologyError) -> TopologyHandle {
        let handle = try TopologyHandle()
        // What is visible and what is allowed are told apart later, so nothing may be left out here.
        let flags = UInt(HWLOC_TOPOLOGY_FLAG_INCLUDE_DISALLOWED.rawValue)
        guard hwloc_topology_set_flags(handle.raw, flags) == 0,
            hwloc_topology_set_icache_types_filter(handle.raw, HWLOC_TYPE_FILTER_KEEP_ALL) == 0
        else { throw .hwloc(call: "hwloc_topology_set_flags", reason: systemMessage()) }
        try handle.select(source)
        errno = 0
        guard hwloc_topology_load(handle.raw) == 0 else { throw source.failure(systemMessage()) }
        return handle
    }

    private func select(_ source: TopologySource) throws(TopologyError) {
        errno = 0
        let status =
            switch source {
            case .thisMachine: Int32(0)
            case .synthetic(let text): hwloc_topology_set_synthetic(raw, text)
            // hwloc's XML library would tell of a missing file on standard error too.
            case .xml(let path): access(path, R_OK) == 0 ? hwloc_topology_set_xml(raw, path) : -1
            }
        guard status == 0 else { throw source.failure(systemMessage()) }
    }

    /// Whether this describes the machine that it runs on.
    var isThisSystem: Bool { hwloc_topology_is_thissystem(raw) != 0 }

    /// All objects of a type, in hwloc's logical order.
    func objects(_ type: hwloc_obj_type_t) -> [hwloc_obj_t] {
        var objects: [hwloc_obj_t] = []
        var object = hwloc_get_next_obj_by_type(raw, type, nil)
        while let current = object {
            objects.append(current)
            object = hwloc_get_next_obj_by_type(raw, type, current)
        }
        return objects
    }
}
