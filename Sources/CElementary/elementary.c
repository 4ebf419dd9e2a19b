#include "CElementary.h"

#include "functions.h"
#include "wm_cpu.h"

#define DECLARE(body)                                                                                  \
    void wm_##body##_exponentials(double *values, size_t count);                                       \
    void wm_##body##_logarithms(double *values, size_t count);                                         \
    void wm_##body##_normals(uint64_t place, uint64_t stride, double *first, double *second, size_t n); \
    void wm_##body##_uniforms(uint64_t place, uint64_t stride, double *values, size_t count);

#define ROW(body)                                                                                             \
    {#body, wm_##body##_exponentials, wm_##body##_logarithms, wm_##body##_normals, wm_##body##_uniforms}

DECLARE(portable)
#if defined(__x86_64__)
DECLARE(avx2)
#endif

static const wm_elementary bodies[] = {
    ROW(portable),
#if defined(__x86_64__)
    ROW(avx2),
#endif
};

const wm_elementary *wm_elementary_bodies(size_t *count) {
    *count = 1;
#if defined(__x86_64__)
    if (wm_cpu_features() & WM_CPU_AVX2) *count = 2;
#endif
    return bodies;
}

const wm_elementary *wm_elementary_body(size_t index) { return &bodies[index]; }

uint64_t wm_splitmix64(uint64_t place) { return splitmix64(place); }
