#ifndef WATTMARK_CHWLOC_H
#define WATTMARK_CHWLOC_H

#include <hwloc.h>

#if HWLOC_API_VERSION < 0x00020400
#error "wattmark needs hwloc 2.4 or later: CPU kinds came with it"
#endif

/// The version of the headers that were compiled against, for Swift, which does not import every macro.
static inline const char *wm_hwloc_version(void) { return HWLOC_VERSION; }

/// Fills `cpus` with the PUs of a CPU kind and `efficiency` with its rank (-1: unknown).
///
/// hwloc 3 gathers the info attributes in one structure, so the call lost an argument. It is the only call that
/// wattmark makes whose signature differs; info attributes are read by name, which both versions offer.
///
/// Returns 0, or -1 with errno set.
static inline int wm_hwloc_cpukind(hwloc_topology_t topology, unsigned kind, hwloc_bitmap_t cpus, int *efficiency) {
#if HWLOC_API_VERSION >= 0x00030000
    return hwloc_cpukinds_get_info(topology, kind, cpus, efficiency, NULL, 0);
#else
    return hwloc_cpukinds_get_info(topology, kind, cpus, efficiency, NULL, NULL, 0);
#endif
}

#endif
