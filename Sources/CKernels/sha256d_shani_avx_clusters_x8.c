// The loop is in the file of the same name that ends in S.
#if defined(__x86_64__)
#include "sha256d_shani_batches.h"

wm_sha256d_turns wm_sha256d_shani_avx_clusters_turns;

size_t wm_sha256d_shani_avx_clusters_x8(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates,
                                        size_t capacity) {
    return wm_sha256d_shani_batches(job, first, count, candidates, capacity, wm_sha256d_shani_avx_clusters_turns);
}
#endif
