import CHwloc
import RunRecords

/// The kinds of cores of a machine, told apart by what the cores are.
///
/// hwloc makes a kind of every set of PUs that differs in anything, also where like cores are binned to maximum
/// frequencies a few percent apart (Intel's favoured cores, AMD's ranking). What counts here is the type of the core, or
/// where the system does not name types, its capacity, a maximum frequency that no bin explains, or the system's own
/// efficiency class.
struct CoreKinds {
    /// As hwloc has it.
    private struct Entry {
        var cpus: [Int]
        /// `nil` where unknown; higher is faster.
        var rank: Int?
        /// `IntelCore`, `IntelAtom`, `apple,firestorm`.
        var type: String?
        /// Linux's measure of compute per time, 1024 for the fastest.
        var capacity: Double?
        var maxMegahertz: Double?
        var hasFrequency: Bool
    }
    private let entries: [Entry]

    /// Where a capacity is more than a tenth below the next higher one, other cores begin: turbo bins differ by a few
    /// percent from one to the next, cores of different designs by a third and more (kernel documentation,
    /// scheduler/sched-capacity).
    private static let likeCapacities = 0.9
    /// The same of maximum frequencies, by assumption: bins of one design lie within some 15 %, dense cores beside full ones
    /// (Zen 5c, 3.3 GHz, beside Zen 5, 5.1 GHz) a quarter and more below.
    private static let likeFrequencies = 0.75

    init(of topology: borrowing TopologyHandle) throws(TopologyError) {
        var entries: [Entry] = []
        for index in 0..<max(0, hwloc_cpukinds_get_nr(topology.raw, 0)) {
            let cpus = try Bitmap()
            var efficiency: Int32 = -1
            guard wm_hwloc_cpukind(topology.raw, UInt32(index), cpus.raw, &efficiency) == 0 else {
                throw .hwloc(call: "hwloc_cpukinds_get_info", reason: systemMessage())
            }
            let raw = topology.raw
            let info = { (name: String) in
                wm_hwloc_cpukind_attribute(raw, UInt32(index), name).map { String(cString: $0) }
            }
            entries.append(
                Entry(
                    cpus: cpus.indices, rank: efficiency < 0 ? nil : Int(efficiency),
                    type: info("CoreType") ?? info("DarwinCompatible"),
                    capacity: info("LinuxCapacity").flatMap { Double($0) },
                    maxMegahertz: info("FrequencyMaxMHz").flatMap { Double($0) },
                    hasFrequency: info("FrequencyMaxMHz") != nil || info("FrequencyBaseMHz") != nil))
        }
        self.entries = entries.filter { !$0.cpus.isEmpty }
    }

    /// Slowest first; none where all cores are alike.
    var kinds: [CPUKind] {
        let groups = grouped
        guard groups.count > 1 else { return [] }
        let isRanked = groups.allSatisfy { $0.rank != nil }
        let ordered = isRanked ? groups.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) } : groups
        // With two ranked kinds, the industry's names are clear: efficiency and performance cores.
        let names = isRanked && ordered.count == 2 ? ["E", "P"] : ordered.indices.map { "kind-\($0)" }
        return zip(ordered.indices, ordered).map { place, group in
            CPUKind(name: names[place], efficiency: isRanked ? place : nil, cpus: group.cpus.sorted())
        }
    }

    private var grouped: [Entry] {
        if entries.contains(where: { $0.type != nil }) {
            return merged { $0.type == $1.type }
        }
        if entries.allSatisfy({ $0.capacity != nil }) {
            let levels = levels(\.capacity, like: Self.likeCapacities)
            return merged { levels[$0.capacity ?? 0] == levels[$1.capacity ?? 0] }
        }
        if entries.allSatisfy({ $0.maxMegahertz != nil }) {
            let levels = levels(\.maxMegahertz, like: Self.likeFrequencies)
            return merged { levels[$0.maxMegahertz ?? 0] == levels[$1.maxMegahertz ?? 0] }
        }
        // Ranks that hwloc made of frequencies alone tell bins apart, not cores.
        return entries.contains(where: \.hasFrequency) ? [] : merged { $0.rank == $1.rank }
    }

    /// Numbers the clusters of values that clear gaps part, whatever the order of the kinds.
    private func levels(_ value: (Entry) -> Double?, like share: Double) -> [Double: Int] {
        var levels: [Double: Int] = [:]
        var higher: Double?
        var level = 0
        for value in Set(entries.compactMap(value)).sorted(by: >) {
            if let higher, value < share * higher { level += 1 }
            levels[value] = level
            higher = value
        }
        return levels
    }

    /// hwloc's kinds come in the order of their ranks, so that like ones that are apart still meet.
    private func merged(_ areLike: (Entry, Entry) -> Bool) -> [Entry] {
        var groups: [Entry] = []
        for entry in entries {
            guard let place = groups.firstIndex(where: { areLike($0, entry) }) else {
                groups.append(entry)
                continue
            }
            groups[place].cpus += entry.cpus
            groups[place].rank = [groups[place].rank, entry.rank].compactMap(\.self).max()
        }
        return groups
    }
}
