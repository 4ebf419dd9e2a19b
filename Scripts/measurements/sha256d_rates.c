// Times every sha256d kernel that this host can run, OpenSSL's bulk speed and the peak probe, in turn, in one process.
//
//   sha256d_rates ROUNDS
//
// Prints a line each: `KERNEL HEADERS_PER_SECOND CYCLES_PER_HEADER`, medians over the rounds. A window is about 10 ms;
// a cycle is the time of one of a chain of additions, measured beside each window. Bulk speed is that of 16 KiB
// messages in bytes/s over 128, OpenSSL's own block function expressed as double hashes.
#include <openssl/evp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "CKernels.h"

enum { ADDS = 1 << 18, MOST_ROUNDS = 1000, MOST_SUBJECTS = 32, MESSAGE = 16384, BYTES_PER_HEADER = 128 };
static const double WINDOW_SECONDS = 0.01;

/// One thing to time: a kernel, a probe, or, with neither, OpenSSL's bulk speed.
typedef struct subject {
    const char *name;
    const wm_sha256d_kernel *kernel;
    const wm_peak_probe *probe;
    /// Units of one window: nonces, rounds, messages.
    uint32_t units;
    /// The fastest piece of several; null for what needs none.
    void *memory;
    double rates[MOST_ROUNDS], cycles[MOST_ROUNDS];
} subject;

static subject subjects[MOST_SUBJECTS];
static size_t subject_count;
static wm_sha256d_job job;
static uint8_t message[MESSAGE], digest[32];

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/// Headers hashed by `units` of the subject, or as many as its work stands for.
static double work(const subject *s, uint32_t units) {
    uint32_t candidates[4];
    if (s->kernel) {
        job.memory = s->memory;
        s->kernel->scan(&job, 0, units, candidates, 4);
        return units;
    }
    if (s->probe) {
        s->probe->run(units);
        return s->probe->work_per_round * units;
    }
    for (uint32_t i = 0; i < units; i++)
        if (!EVP_Digest(message, MESSAGE, digest, NULL, EVP_sha256(), NULL)) exit(1);
    return (double)units * MESSAGE / BYTES_PER_HEADER;
}

static int ascending(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/// As `NativeScanner` does before it measures.
static void choose_memory(subject *s) {
    enum { PIECES = 8, WINDOWS = 16, HEADERS = 2048 };
    void *pieces[PIECES];
    double seconds[PIECES][WINDOWS];
    for (int i = 0; i < PIECES; i++)
        if (posix_memalign(&pieces[i], 4096, s->kernel->memory_bytes)) exit(1);
    for (int window = 0; window < WINDOWS; window++)
        for (int i = 0; i < PIECES; i++) {
            s->memory = pieces[i];
            const double start = now();
            work(s, HEADERS);
            seconds[i][window] = now() - start;
        }
    int fastest = 0, slowest = 0;
    for (int i = 0; i < PIECES; i++) {
        qsort(seconds[i], WINDOWS, sizeof seconds[i][0], ascending);
        if (seconds[i][WINDOWS / 4] < seconds[fastest][WINDOWS / 4]) fastest = i;
        if (seconds[i][WINDOWS / 4] > seconds[slowest][WINDOWS / 4]) slowest = i;
    }
    s->memory = pieces[fastest];
    fprintf(stderr, "%s: of %d pieces of memory the slowest takes %.3f times as long as the fastest\n", s->name, PIECES,
            seconds[slowest][WINDOWS / 4] / seconds[fastest][WINDOWS / 4]);
}

static void add(const char *name, const wm_sha256d_kernel *kernel, const wm_peak_probe *probe) {
    if (subject_count == MOST_SUBJECTS) return;
    subject *s = &subjects[subject_count++];
    *s = (subject){.name = name, .kernel = kernel, .probe = probe};
    if (kernel && kernel->memory_bytes) choose_memory(s);
    // As many as fill a window, in whole granules of 64 nonces, which every kernel divides.
    double seconds = 0;
    for (s->units = 64; seconds < WINDOW_SECONDS; s->units *= 2) {
        const double start = now();
        work(s, s->units);
        seconds = now() - start;
    }
    s->units /= 2;
}

static double median(double *values, size_t count) {
    qsort(values, count, sizeof *values, ascending);
    return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

int main(int argc, char **argv) {
    const int rounds = argc == 2 ? atoi(argv[1]) : 0;
    if (rounds < 1 || rounds > MOST_ROUNDS) return fprintf(stderr, "usage: sha256d_rates ROUNDS (1 to 1000)\n"), 64;
    uint8_t header[80];
    for (int i = 0; i < 80; i++) header[i] = (uint8_t)(i * 37 + 11);
    wm_sha256d_job_from_header(&job, header, 0);

    size_t count = 0;
    const wm_peak_probe *const *probes = wm_peak_sha256d_probes(&count);
    for (size_t i = 0; i < count; i++)
        if ((wm_cpu_features() & probes[i]->requires) == probes[i]->requires) add(probes[i]->name, NULL, probes[i]);
    add("openssl_bulk", NULL, NULL);
    const wm_sha256d_kernel *kernels = wm_sha256d_kernels(&count);
    for (size_t i = 0; i < count; i++)
        if ((wm_cpu_features() & kernels[i].requires) == kernels[i].requires) add(kernels[i].name, &kernels[i], NULL);

    for (int round = 0; round < rounds; round++) {
        for (size_t i = 0; i < subject_count; i++) {
            subject *s = &subjects[i];
            const double start = now();
            wm_cpu_dependent_adds(ADDS);
            const double middle = now();
            const double done = work(s, s->units);
            const double end = now();
            wm_cpu_dependent_adds(ADDS);
            const double cycle = (middle - start + now() - end) / (2 * ADDS);
            s->rates[round] = done / (end - middle);
            s->cycles[round] = (end - middle) / done / cycle;
        }
    }
    for (size_t i = 0; i < subject_count; i++)
        printf("%s %.0f %.2f\n", subjects[i].name, median(subjects[i].rates, (size_t)rounds),
               median(subjects[i].cycles, (size_t)rounds));
    return 0;
}
