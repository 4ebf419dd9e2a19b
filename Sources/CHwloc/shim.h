#ifndef WATTMARK_CHWLOC_H
#define WATTMARK_CHWLOC_H

#include <hwloc.h>
#include <string.h>

#if HWLOC_API_VERSION < 0x00020400
#error "wattmark needs hwloc 2.4 or later: CPU kinds came with it"
#endif

/// The version of the headers that were compiled against, for Swift, which does not import every macro.
static inline const char *wm_hwloc_version(void) { return HWLOC_VERSION; }

/// Fills `cpus` with the PUs of a CPU kind and `efficiency` with its rank (-1: unknown).
///
/// hwloc 3 gathers the info attributes in one structure, so the call lost an argument. It is the only call that
/// wattmark makes whose signature differs; info attributes of objects are read by name, which both versions offer.
///
/// Returns 0, or -1 with errno set.
static inline int wm_hwloc_cpukind(hwloc_topology_t topology, unsigned kind, hwloc_bitmap_t cpus, int *efficiency) {
#if HWLOC_API_VERSION >= 0x00030000
    return hwloc_cpukinds_get_info(topology, kind, cpus, efficiency, NULL, 0);
#else
    return hwloc_cpukinds_get_info(topology, kind, cpus, efficiency, NULL, NULL, 0);
#endif
}

/// The value of an info attribute of a CPU kind (`CoreType`, `LinuxCapacity`, `FrequencyMaxMHz`), which belongs to the
/// topology; NULL where there is none.
static inline const char *wm_hwloc_cpukind_attribute(hwloc_topology_t topology, unsigned kind, const char *name) {
#if HWLOC_API_VERSION >= 0x00030000
    struct hwloc_infos_s *all = NULL;
    if (hwloc_cpukinds_get_info(topology, kind, NULL, NULL, &all, 0) != 0 || all == NULL) return NULL;
    struct hwloc_info_s *infos = all->array;
    unsigned count = all->count;
#else
    struct hwloc_info_s *infos = NULL;
    unsigned count = 0;
    if (hwloc_cpukinds_get_info(topology, kind, NULL, NULL, &count, &infos, 0) != 0) return NULL;
#endif
    for (unsigned place = 0; place < count; place++) {
        if (strcmp(infos[place].name, name) == 0) return infos[place].value;
    }
    return NULL;
}

#endif
