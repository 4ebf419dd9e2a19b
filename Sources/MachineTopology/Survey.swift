import CHwloc
import RunRecords

/// Turns hwloc's tree into plain values.
extension TopologyHandle {
    func summary() throws(TopologyError) -> TopologySummary {
        let kinds = try CoreKinds(of: self).kinds
        let packages = objects(HWLOC_OBJ_PACKAGE).count
        return TopologySummary(
            source: "hwloc " + String(cString: wm_hwloc_version()),
            packages: packages == 0 ? nil : packages,
            numaNodes: numaNodes(),
            l3Domains: objects(HWLOC_OBJ_L3CACHE).map {
                L3Domain(bytes: cacheBytes($0), cpus: indices(of: $0.pointee.cpuset))
            },
            cores: cores(kinds: kinds), caches: caches(), cpuKinds: kinds, isSimulated: !isThisSystem)
    }

    private func numaNodes() -> [NUMANode] {
        objects(HWLOC_OBJ_NUMANODE).map { node in
            let bytes = node.pointee.attr.map { Int(clamping: $0.pointee.numanode.local_memory) }
            return NUMANode(
                index: Int(node.pointee.os_index), cpus: indices(of: node.pointee.cpuset),
                memoryBytes: bytes == 0 ? nil : bytes)
        }
    }

    /// The cores, and every PU that hwloc places in no core as a core of its own: some virtual machines tell of PUs
    /// only.
    private func cores(kinds: [CPUKind]) -> [Core] {
        let cores = objects(HWLOC_OBJ_CORE)
        let covered = Set(cores.flatMap { indices(of: $0.pointee.cpuset) })
        let bare = objects(HWLOC_OBJ_PU).filter { !covered.contains(Int($0.pointee.os_index)) }
        return (cores + bare).enumerated().map { index, object in
            let cpus = indices(of: object.pointee.cpuset)
            let package = hwloc_get_ancestor_obj_by_type(raw, HWLOC_OBJ_PACKAGE, object)
            return Core(
                index: index, package: package.map { Int($0.pointee.logical_index) },
                numaNode: nearestNode(of: object),
                kind: kinds.firstIndex { kind in cpus.contains(where: kind.cpus.contains) }, cpus: cpus)
        }
    }

    /// Of the nodes that the core's memory may come from, that of the fewest PUs: memory of a whole package or machine,
    /// such as CXL's, lies beside it.
    private func nearestNode(of core: hwloc_obj_t) -> Int? {
        let own = Set(indices(of: core.pointee.nodeset))
        let nodes = objects(HWLOC_OBJ_NUMANODE).map { node in
            (index: Int(node.pointee.os_index), reach: indices(of: node.pointee.cpuset).count)
        }
        return nodes.filter { own.contains($0.index) && $0.reach > 0 }
            .min { ($0.reach, $0.index) < ($1.reach, $1.index) }?.index ?? own.min()
    }

    /// Every level and size of cache, level by level, data before instructions.
    private func caches() -> [Cache] {
        let types = [
            HWLOC_OBJ_L1CACHE, HWLOC_OBJ_L1ICACHE, HWLOC_OBJ_L2CACHE, HWLOC_OBJ_L2ICACHE, HWLOC_OBJ_L3CACHE,
            HWLOC_OBJ_L3ICACHE, HWLOC_OBJ_L4CACHE, HWLOC_OBJ_L5CACHE,
        ]
        var caches: [Cache] = []
        for object in types.flatMap({ objects($0) }) {
            guard let attributes = object.pointee.attr?.pointee.cache else { continue }
            let suffix =
                switch attributes.type {
                case HWLOC_OBJ_CACHE_DATA: "d"
                case HWLOC_OBJ_CACHE_INSTRUCTION: "i"
                default: ""
                }
            let name = "L\(attributes.depth)\(suffix)"
            let bytes = cacheBytes(object)
            if let known = caches.firstIndex(where: { $0.name == name && $0.bytes == bytes }) {
                caches[known].count += 1
            } else {
                caches.append(Cache(name: name, bytes: bytes, count: 1))
            }
        }
        return caches
    }

    /// nil where the system does not tell: hwloc writes 0 for it.
    private func cacheBytes(_ object: hwloc_obj_t) -> Int? {
        guard let attributes = object.pointee.attr, attributes.pointee.cache.size > 0 else { return nil }
        return Int(clamping: attributes.pointee.cache.size)
    }
}
