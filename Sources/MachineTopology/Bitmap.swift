import CHwloc

/// A set of indices that hwloc fills.
struct Bitmap: ~Copyable {
    let raw: hwloc_bitmap_t

    init() throws(TopologyError) {
        guard let raw = hwloc_bitmap_alloc() else {
            throw .hwloc(call: "hwloc_bitmap_alloc", reason: systemMessage())
        }
        self.raw = raw
    }

    deinit { hwloc_bitmap_free(raw) }

    var indices: [Int] { MachineTopology.indices(of: raw) }
}

/// The indices in one of hwloc's own sets, ascending; none where it has no such set.
func indices(of bitmap: hwloc_const_bitmap_t?) -> [Int] {
    // hwloc marks "everything" by an infinite set, whose weight is -1.
    guard let bitmap, hwloc_bitmap_weight(bitmap) > 0 else { return [] }
    var indices: [Int] = []
    var index = hwloc_bitmap_first(bitmap)
    while index >= 0 {
        indices.append(Int(index))
        index = hwloc_bitmap_next(bitmap, index)
    }
    return indices
}
