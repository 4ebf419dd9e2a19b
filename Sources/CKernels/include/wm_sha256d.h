// Kernels of the sha256d workload: scan a nonce range of an 80-byte block header as a miner does.
#ifndef WM_SHA256D_H
#define WM_SHA256D_H

#include <stddef.h>
#include <stdint.h>

/// What stays the same over a nonce range. Words are the header's bytes read big-endian.
typedef struct wm_sha256d_job {
    /// SHA-256 state after the header's first 64 bytes.
    uint32_t midstate[8];
    /// Words 16 to 18 of the header: the merkle root's last four bytes, time, bits. Word 19 is the nonce,
    /// which the header holds little-endian.
    uint32_t tail[3];
    /// A nonce is a candidate when the most significant 32 bits of its hash, read as the little-endian number that
    /// is compared with the target, are at most this.
    uint32_t target_high;
    /// For the kernel alone for as long as it scans, of as many bytes as its row says, aligned to 64; whatever is in it
    /// is overwritten. Null: the kernel takes some of its stack.
    void *memory;
} wm_sha256d_job;

/// Hashes `count` nonces from `first` upwards (they wrap), writes the first `capacity` candidates in order and
/// returns how many there were. `count` is a multiple of the kernel's `lanes`. A candidate is to be hashed again as a
/// whole and compared with the full target.
typedef size_t wm_sha256d_scan(const wm_sha256d_job *job, uint32_t first, uint32_t count, uint32_t *candidates,
                               size_t capacity);

typedef struct wm_sha256d_kernel {
    /// The file's name without its ending.
    const char *name;
    /// Instruction set, for people: `portable`, `AVX2`, `SHA-NI`.
    const char *isa;
    /// `wm_cpu_feature` bits that must all be present.
    uint64_t requires;
    /// Headers in flight: `count` must be a multiple of it.
    uint32_t lanes;
    wm_sha256d_scan *scan;
    /// Bytes of a job's memory; 0 for a kernel that keeps all in registers, or for which no piece was seen to be
    /// slower than another.
    size_t memory_bytes;
} wm_sha256d_kernel;

/// All kernels built for this architecture, the plainest first; the table's length goes to `count`.
const wm_sha256d_kernel *wm_sha256d_kernels(size_t *count);

/// Computes the midstate and tail of a header's 80 bytes; the job is without memory.
void wm_sha256d_job_from_header(wm_sha256d_job *job, const uint8_t header[80], uint32_t target_high);

#endif
