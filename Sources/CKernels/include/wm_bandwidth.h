// Kernels of the bandwidth workload: what memory, or a cache, gives and takes, on arrays of doubles.
//
// Bytes are counted as STREAM counts them: what the loop names, 8 an element of each array. Stores that pass through
// the caches also read what they overwrite; these bytes are not counted, and non-temporal stores avoid them.
#ifndef WM_BANDWIDTH_H
#define WM_BANDWIDTH_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The sum of `count` elements, in an order of its own.
typedef double wm_bandwidth_read(const double *from, size_t count);
/// to[i] = from[i] for `count` elements; the arrays do not overlap.
typedef void wm_bandwidth_copy(double *to, const double *from, size_t count);
/// to[i] = b[i] + factor * c[i] for `count` elements, with one rounding or two; the arrays do not overlap.
typedef void wm_bandwidth_triad(double *to, const double *b, const double *c, double factor, size_t count);

/// The three loops of one instruction set. Pointers need no more alignment than a double's; a kernel that has other
/// needs walks to them by itself.
typedef struct wm_bandwidth_kernel {
    /// The file's name without its ending: `bandwidth_ISA`, with `_nt` where stores are non-temporal.
    const char *name;
    /// Instruction set, and how it stores, for people.
    const char *isa;
    /// `wm_cpu_feature` bits that must all be present.
    uint64_t requires;
    /// NULL where stores are non-temporal: reading is the same as in the kernel without.
    wm_bandwidth_read *_Nullable read;
    wm_bandwidth_copy *copy;
    wm_bandwidth_triad *triad;
} wm_bandwidth_kernel;

/// All kernels built for this architecture, the plainest first; the table's length goes to `count`.
const wm_bandwidth_kernel *_Nonnull const *_Nonnull wm_bandwidth_kernels(size_t *count);

/// Reads with the widest kernel that the CPU has: what a core can be fed with, to be timed beside other work.
wm_bandwidth_read *wm_bandwidth_widest_read(void);

#pragma clang assume_nonnull end

#endif
