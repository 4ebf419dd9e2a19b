// Peak probes: what a core does on nothing but the instruction that bounds a workload.
#ifndef WM_PEAK_H
#define WM_PEAK_H

#include <stddef.h>
#include <stdint.h>

#include "wm_gemm.h"

#pragma clang assume_nonnull begin

/// Executes at least `rounds` rounds of independent instructions with operands in registers.
typedef void wm_peak_run(uint64_t rounds);

typedef struct __attribute__((swift_attr("@Sendable"))) wm_peak_probe {
    /// `peak_ISA_TYPE`.
    const char *name;
    /// What is executed, for people.
    const char *method;
    /// `wm_cpu_feature` bits that must all be present.
    uint64_t requires;
    /// Work of one round, in the workload's unit: operations, or hashes.
    double work_per_round;
    wm_peak_run *run;
} wm_peak_probe;

/// Probes for matmul of one data type, the plainest first; the table's length goes to `count`. Which is the fastest
/// depends on the CPU: the dot products of bf16 take twice as long as multiply-adds on some.
const wm_peak_probe *_Nonnull const *_Nonnull wm_peak_gemm_probes(wm_data_type type, size_t *count);

/// Probes for sha256d, the plainest first; empty where no instruction bounds it.
const wm_peak_probe *_Nonnull const *_Nonnull wm_peak_sha256d_probes(size_t *count);

#pragma clang assume_nonnull end

#endif
