#include "wm_bandwidth.h"
#include "wm_cpu.h"

extern const wm_bandwidth_kernel wm_bandwidth_portable, wm_bandwidth_portable_nt;
#if defined(__x86_64__)
extern const wm_bandwidth_kernel wm_bandwidth_avx2, wm_bandwidth_avx2_nt, wm_bandwidth_avx512, wm_bandwidth_avx512_nt;
#endif

static const wm_bandwidth_kernel *const kernels[] = {
    &wm_bandwidth_portable,
    &wm_bandwidth_portable_nt,
#if defined(__x86_64__)
    &wm_bandwidth_avx2,
    &wm_bandwidth_avx2_nt,
    &wm_bandwidth_avx512,
    &wm_bandwidth_avx512_nt,
#endif
};

const wm_bandwidth_kernel *const *wm_bandwidth_kernels(size_t *count) {
    *count = sizeof kernels / sizeof kernels[0];
    return kernels;
}

wm_bandwidth_read *wm_bandwidth_widest_read(void) {
    const uint64_t features = wm_cpu_features();
    wm_bandwidth_read *widest = wm_bandwidth_portable.read;
    for (size_t i = 0; i < sizeof kernels / sizeof kernels[0]; i++) {
        const wm_bandwidth_kernel *kernel = kernels[i];
        if (kernel->read && (features & kernel->requires) == kernel->requires) widest = kernel->read;
    }
    return widest;
}
