// Runs every row of the kernel tables that this host supports over many shapes and ranges, for Scripts/verify sanitized.
//
// Operands are allocated to the byte, so that the sanitizers see any access beside them. Results are checked too: a
// wrong one ends the program with status 1.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CKernels.h"

static uint64_t random_state = 1;

static uint64_t next_random(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    return random_state ^= random_state << 17;
}

/// A kernel that is only slow here is run too.
static int supported(uint64_t requires) {
    requires &= ~(uint64_t)WM_CPU_TRAITS;
    return (wm_cpu_features() & requires) == requires;
}

/// Exactly `bytes` bytes, at least one, that begin with a cache line.
static void *allocated(size_t bytes) {
    void *memory = NULL;
    if (posix_memalign(&memory, 64, bytes ? bytes : 1) != 0) {
        fprintf(stderr, "out of memory\n");
        exit(2);
    }
    return memory;
}

static void fail(const char *name, const char *what) {
    fprintf(stderr, "%s: %s\n", name, what);
    exit(1);
}

// MARK: GEMM

static void fill(wm_data_type type, void *matrix, size_t count) {
    for (size_t i = 0; i < count; i++) {
        double value = (double)(int64_t)(next_random() >> 11) * 0x1p-53 - 0.5;
        switch (type) {
        case WM_F32: ((float *)matrix)[i] = (float)value; break;
        case WM_F64: ((double *)matrix)[i] = value; break;
        case WM_BF16: {
            const float rounded = (float)value;
            uint32_t bits;
            memcpy(&bits, &rounded, sizeof bits);
            ((uint16_t *)matrix)[i] = (uint16_t)(bits >> 16);
            break;
        }
        default: ((int8_t *)matrix)[i] = (int8_t)next_random();
        }
    }
}

static void compare(const wm_gemm_kernel *kernel, size_t m, size_t n, size_t k, const void *a, const void *b,
                    const void *c) {
    double *right = allocated(m * n * sizeof *right);
    double *magnitude = allocated(m * n * sizeof *magnitude);
    wm_gemm_reference(kernel->data_type, m, n, k, a, b, right, magnitude);
    const wm_data_type type = wm_product_type(kernel->data_type);
    const double roundoff = type == WM_INT32 ? 0 : (double)k * (type == WM_F32 ? 0x1p-23 : 0x1p-51);
    for (size_t i = 0; i < m * n; i++) {
        const double value = type == WM_INT32 ? (double)((const int32_t *)c)[i]
            : type == WM_F32                  ? (double)((const float *)c)[i]
                                              : ((const double *)c)[i];
        if (!(fabs(value - right[i]) <= roundoff * magnitude[i])) fail(kernel->name, "a wrong product");
    }
    free(right);
    free(magnitude);
}

/// The matrices begin one element behind a cache line: nothing but whole elements may be assumed of them.
static void multiply(const wm_gemm_kernel *kernel, wm_gemm_blocking block, size_t m, size_t n, size_t k) {
    const size_t size = wm_data_type_size(kernel->data_type);
    const size_t product = wm_data_type_size(wm_product_type(kernel->data_type));
    char *a = allocated((1 + m * k) * size), *b = allocated((1 + k * n) * size), *c = allocated((1 + m * n) * product);
    void *space = allocated(wm_gemm_workspace(kernel, block));
    fill(kernel->data_type, a + size, m * k);
    fill(kernel->data_type, b + size, k * n);
    wm_gemm(kernel, block, m, n, k, a + size, b + size, c + product, space);
    compare(kernel, m, n, k, a + size, b + size, c + product);

    void *packed = allocated(wm_gemm_packed_weights(kernel, n, k));
    wm_gemm_pack_weights(kernel, n, k, b + size, packed);
    memset(c, 0xff, (1 + m * n) * product);
    wm_gemm_by_weights(kernel, block, m, n, k, a + size, packed, c + product, space);
    compare(kernel, m, n, k, a + size, b + size, c + product);

    uint64_t arrived = 0;
    void *shared = allocated(wm_gemm_shared(kernel, block));
    wm_gemm_worker alone = {.number = 0, .workers = 1, .shared = shared, .arrived = &arrived, .meetings = 0};
    memset(c, 0xff, (1 + m * n) * product);
    wm_gemm_split(kernel, block, m, n, k, a + size, b + size, c + product, &alone, space);
    compare(kernel, m, n, k, a + size, b + size, c + product);
    free(a), free(b), free(c), free(space), free(packed), free(shared);
}

/// The sums by which large products are checked: folded columns add up to the rows of the reference product.
static size_t run_fold(wm_data_type type) {
    const size_t size = wm_data_type_size(type), groups = WM_GEMM_GROUPS;
    size_t done = 0;
    for (size_t m = 1; m < 6; m++) {
        for (size_t n = 1; n < 36; n++, done++) {
            const size_t k = n % 7 + 1;
            char *a = allocated((1 + m * k) * size), *b = allocated((1 + k * n) * size);
            double *x = allocated(n * sizeof *x), *folded = allocated(k * groups * sizeof *folded);
            double *result = allocated(m * groups * sizeof *result), *right = allocated(m * n * sizeof *right);
            double *magnitude = allocated(m * n * sizeof *magnitude);
            fill(type, a + size, m * k);
            fill(type, b + size, k * n);
            for (size_t j = 0; j < n; j++) x[j] = next_random() & 1 ? 1 : -1;
            wm_gemm_fold(type, k, n, n, b + size, x, folded);
            wm_gemm_fold_product(type, m, k, a + size, folded, result);
            wm_gemm_reference(type, m, n, k, a + size, b + size, right, magnitude);
            for (size_t i = 0; i < m; i++) {
                double sum = 0;
                for (size_t group = 0; group < groups; group++) sum += result[i * groups + group];
                for (size_t j = 0; j < n; j++) sum -= right[i * n + j] * x[j];
                if (!(fabs(sum) < 1e-12)) fail("wm_gemm_fold", "a wrong sum");
            }
            double *by_row = allocated(k * sizeof *by_row), *by_column = allocated(n * sizeof *by_column), rest = 0;
            wm_gemm_squares(type, k, n, b + size, by_row, by_column);
            for (size_t p = 0; p < k; p++) rest += by_row[p];
            for (size_t j = 0; j < n; j++) rest -= by_column[j];
            if (!(fabs(rest) < 1e-9)) fail("wm_gemm_squares", "rows and columns that differ");
            free(by_row), free(by_column);
            free(a), free(b), free(x), free(folded), free(result), free(right), free(magnitude);
        }
    }
    return done;
}

static size_t run_gemm(const wm_gemm_kernel *kernel) {
    const wm_gemm_blocking blocks[] = {
        {1, 1, 1}, {kernel->mr, 8, kernel->nr}, {kernel->mr + 1, 7, kernel->nr + 1}, {64, 64, 64}, {256, 256, 256}};
    const size_t mr = kernel->mr, nr = kernel->nr;
    const size_t rows[] = {1, mr - 1, mr, mr + 1, 2 * mr + 1, 67}, columns[] = {1, nr - 1, nr, nr + 1, 2 * nr + 1, 67};
    const size_t depths[] = {1, 2, 7, 8, 9, 67};
    size_t done = 0;
    for (size_t i = 0; i < 6 * 6 * 6; i++) {
        size_t m = rows[i / 36], n = columns[i / 6 % 6], k = depths[i % 6];
        if (m == 0 || n == 0) continue;
        for (size_t block = 0; block < sizeof blocks / sizeof blocks[0]; block++, done++)
            multiply(kernel, blocks[block], m, n, k);
    }
    // Few rows, more columns than are summed at a time, and more depth.
    const size_t streamed[][3] = {{1, 4163, 9}, {8, 4163, 9}, {3, 67, 300}, {8, 67, 600}, {5, 131, 257}};
    for (size_t i = 0; i < sizeof streamed / sizeof streamed[0]; i++, done++)
        multiply(kernel, blocks[4], streamed[i][0], streamed[i][1], streamed[i][2]);
    return done;
}

// MARK: SHA-256d

/// Candidates for an easy target do not depend on how a range is cut, on where the buffer ends, or on the kernel.
static size_t run_sha256d(const wm_sha256d_kernel *kernel, const wm_sha256d_kernel *plain) {
    size_t done = 0;
    for (uint32_t round = 0; round < 64; round++) {
        uint8_t *header = allocated(80);
        for (int i = 0; i < 80; i++) header[i] = (uint8_t)next_random();
        wm_sha256d_job *job = allocated(sizeof *job);
        wm_sha256d_job_from_header(job, header, round % 4 == 0 ? UINT32_MAX : UINT32_MAX >> round % 4);
        free(header);
        if (round % 2 && kernel->memory_bytes) {
            if (posix_memalign(&job->memory, 64, kernel->memory_bytes)) abort();
            memset(job->memory, 0xa5, kernel->memory_bytes);
        }
        // Every fourth range wraps past the largest nonce.
        uint32_t count = kernel->lanes * (round % 9), first = round % 4 ? (uint32_t)next_random() : 0 - count / 2;
        size_t capacity = round % 3 ? count : count / 2;
        uint32_t *found = allocated(capacity * sizeof *found);
        uint32_t *right = allocated(count * sizeof *right);
        size_t total = kernel->scan(job, first, count, found, capacity);
        if (total != plain->scan(job, first, count, right, count)) fail(kernel->name, "another number of candidates");
        size_t written = total < capacity ? total : capacity;
        if (memcmp(found, right, written * sizeof *found) != 0) fail(kernel->name, "other candidates");
        free(job->memory), free(job), free(found), free(right);
        done += count;
    }
    return done;
}

/// With a target that few hashes reach, a kernel runs long between two candidates; these are found none the less.
static size_t run_rare_candidates(const wm_sha256d_kernel *kernel, const wm_sha256d_kernel *plain) {
    const uint32_t count = kernel->lanes * 24;
    uint32_t found[64], right[64];
    for (uint32_t shift = 3; shift < 11; shift++) {
        uint8_t header[80];
        for (int i = 0; i < 80; i++) header[i] = (uint8_t)next_random();
        wm_sha256d_job job;
        wm_sha256d_job_from_header(&job, header, (UINT32_MAX >> shift) - (uint32_t)next_random() % 4096);
        const uint32_t first = (uint32_t)next_random();
        const size_t total = kernel->scan(&job, first, count, found, 64);
        if (total != plain->scan(&job, first, count, right, 64)) fail(kernel->name, "another number of candidates");
        if (memcmp(found, right, (total < 64 ? total : 64) * sizeof *found) != 0)
            fail(kernel->name, "other candidates");
    }
    return 8 * count;
}

/// The genesis block's nonce, in every lane of the second of three batches; the hash begins with 43 zero bits.
static size_t run_known_block(const wm_sha256d_kernel *kernel) {
    static const uint8_t root[32] = {0x3b, 0xa3, 0xed, 0xfd, 0x7a, 0x7b, 0x12, 0xb2, 0x7a, 0xc7, 0x2c,
                                     0x3e, 0x67, 0x76, 0x8f, 0x61, 0x7f, 0xc8, 0x1b, 0xc3, 0x88, 0x8a,
                                     0x51, 0x32, 0x3a, 0x9f, 0xb8, 0xaa, 0x4b, 0x1e, 0x5e, 0x4a};
    const uint32_t version = 1, time = 1231006505, bits = 0x1d00ffff, nonce = 2083236893;
    uint8_t header[80] = {0};
    memcpy(header, &version, 4), memcpy(header + 36, root, 32), memcpy(header + 68, &time, 4);
    memcpy(header + 72, &bits, 4);
    wm_sha256d_job job;
    wm_sha256d_job_from_header(&job, header, 0);
    for (uint32_t lane = 0; lane < kernel->lanes; lane++) {
        uint32_t found[2] = {0};
        if (kernel->scan(&job, nonce - kernel->lanes - lane, 3 * kernel->lanes, found, 2) != 1 || found[0] != nonce)
            fail(kernel->name, "the genesis block's nonce is not found");
    }
    return 3 * kernel->lanes * kernel->lanes;
}

static size_t run_hashes(const wm_sha256d_kernel *kernel, const wm_sha256d_kernel *plain) {
    return run_sha256d(kernel, plain) + run_rare_candidates(kernel, plain) + run_known_block(kernel);
}

// MARK: Bandwidth

/// Whole numbers, so that sums are exact in any order. Arrays end with their last element, and begin one to eight
/// elements behind a cache line.
static size_t run_bandwidth(const wm_bandwidth_kernel *kernel) {
    static const size_t counts[] = {0, 1, 2, 7, 8, 9, 63, 64, 65, 71, 72, 73, 127, 128, 129, 191, 193, 577, 1000, 4099};
    size_t done = 0;
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        for (size_t first = 0; first < 9; first++, done++) {
            const size_t count = counts[i], bytes = (count + first) * sizeof(double);
            double *to = allocated(bytes), *b = allocated(bytes), *c = allocated(bytes), sum = 0;
            for (size_t j = 0; j < count + first; j++) {
                to[j] = -1;
                b[j] = (double)(next_random() >> 44), c[j] = (double)(next_random() >> 44);
            }
            kernel->triad(to + first, b + first, c + first, 3, count);
            for (size_t j = first; j < count + first; j++)
                if (to[j] != b[j] + 3 * c[j]) fail(kernel->name, "a wrong element of a triad");
            kernel->copy(to + first, b + first, count);
            for (size_t j = first; j < count + first; j++) {
                if (to[j] != b[j]) fail(kernel->name, "a wrong element of a copy");
                sum += b[j];
            }
            for (size_t j = 0; j < first; j++)
                if (to[j] != -1) fail(kernel->name, "an element before the array was written");
            if (kernel->read && kernel->read(b + first, count) != sum) fail(kernel->name, "a wrong sum");
            free(to), free(b), free(c);
        }
    }
    return done;
}

// MARK: Everything

static void skipped(const char *name) { printf("%-28s not supported by this CPU\n", name); }

static void run_probes(const wm_peak_probe *const *probes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!supported(probes[i]->requires)) {
            skipped(probes[i]->name);
            continue;
        }
        for (uint64_t rounds = 0; rounds < 100; rounds++) probes[i]->run(rounds);
        printf("%-28s 100 lengths\n", probes[i]->name);
    }
}

int main(void) {
    size_t count;
    const wm_sha256d_kernel *hashes = wm_sha256d_kernels(&count);
    for (size_t i = 0; i < count; i++) {
        if (supported(hashes[i].requires)) printf("%-28s %zu nonces\n", hashes[i].name, run_hashes(&hashes[i], hashes));
        else skipped(hashes[i].name);
    }
    const wm_gemm_kernel *const *products = wm_gemm_kernels(&count);
    for (size_t i = 0; i < count; i++) {
        if (supported(products[i]->requires)) printf("%-28s %zu products\n", products[i]->name, run_gemm(products[i]));
        else skipped(products[i]->name);
    }
    const wm_bandwidth_kernel *const *streams = wm_bandwidth_kernels(&count);
    for (size_t i = 0; i < count; i++) {
        if (supported(streams[i]->requires)) printf("%-28s %zu arrays\n", streams[i]->name, run_bandwidth(streams[i]));
        else skipped(streams[i]->name);
    }
    const double ones[] = {1, 1, 1};
    if (wm_bandwidth_widest_read()(ones, 3) != 3) fail("wm_bandwidth_widest_read", "a wrong sum");
    static const char *const folds[] = {"gemm_fold of f32", "gemm_fold of f64", "gemm_fold of bf16", "gemm_fold of int8"};
    for (wm_data_type type = WM_F32; type <= WM_INT8; type++) {
        printf("%-28s %zu products\n", folds[type], run_fold(type));
        const wm_peak_probe *const *probes = wm_peak_gemm_probes(type, &count);
        run_probes(probes, count);
    }
    const wm_peak_probe *const *probes = wm_peak_sha256d_probes(&count);
    run_probes(probes, count);
    for (int bit = 0; bit < 64; bit++) (void)wm_cpu_feature_name(1ULL << bit);
    for (uint64_t adds = 0; adds < 300; adds++) wm_cpu_dependent_adds(adds);
    return 0;
}
