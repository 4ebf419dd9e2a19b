#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>

#include "wm_cpu.h"
#include "wm_peak.h"

#pragma clang attribute push(__attribute__((target("avx512f"))), apply_to = function)

/// Four pipes with a latency of two cycles (Zen 5) need eight chains at least, and more where the pipes differ.
#define CHAINS 16
/// With everything folded that can be, a header in each of 16 lanes takes 1022 rotates and 156 shifts, 1043 additions and
/// 629 ternary operations: the operations of `sha256d_avx512_x16`. Some CPUs rotate on one of two ports, so the mix counts.
#define A_HEADER 178.125
/// 17 rotates, 15 additions and 9 ternary operations have the mix to half a percent. None follows one of its own kind, with
/// which a compiler could merge it.
#define STEPS 41
#define INSTRUCTIONS 656
_Static_assert(INSTRUCTIONS == CHAINS * STEPS, "all steps in each of the chains");

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)

#define EACH(operation)               \
    _Pragma("clang loop unroll(full)") \
    for (int i = 0; i < CHAINS; i++) x[i] = operation;
#define R EACH(_mm512_ror_epi32(x[i], 7))
#define A EACH(_mm512_add_epi32(x[i], a))
#define T EACH(_mm512_ternarylogic_epi32(x[i], a, b, 0x96))

/// A round is all steps in each of the chains.
static void peak_avx512_sha256d_run(uint64_t rounds) {
    __m512i x[CHAINS], a = _mm512_set1_epi32(0x428a2f98), b = _mm512_set1_epi32(0x5be0cd19);
    __asm__ volatile("" : "+v"(a), "+v"(b));
    for (int i = 0; i < CHAINS; i++) x[i] = _mm512_set1_epi32(i);
    for (; rounds > 0; rounds--) {
        R A T R A R A T R A R A T R A R A T R A R A T R A R A T R A R A T R A R T R A R T
    }
    for (int i = 0; i < CHAINS; i++) __asm__ volatile("" : : "v"(x[i]));
}

const wm_peak_probe wm_peak_avx512_sha256d = {
    .name = "peak_avx512_sha256d",
    .method = TEXT(INSTRUCTIONS) " 512-bit rotates, additions and ternary operations, " TEXT(A_HEADER) " a header",
    .requires = WM_CPU_AVX512F, .work_per_round = INSTRUCTIONS / A_HEADER, .run = peak_avx512_sha256d_run,
};

#pragma clang attribute pop
#endif
