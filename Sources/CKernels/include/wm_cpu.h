// What the CPU can do and the operating system lets be used, asked at run time.
#ifndef WM_CPU_H
#define WM_CPU_H

#include <stddef.h>
#include <stdint.h>

/// Features that kernels ask for. A bit is set only where the instructions may be executed: vector features need
/// both CPUID and the register state that XCR0 says the operating system saves. `WM_CPU_TRAITS` are of another kind.
typedef enum wm_cpu_feature {
    WM_CPU_SSE41 = 1 << 0,
    WM_CPU_AVX2 = 1 << 1,
    WM_CPU_FMA = 1 << 2,
    WM_CPU_SHA = 1 << 3,
    WM_CPU_AVX512F = 1 << 4,
    WM_CPU_AVX512VL = 1 << 5,
    WM_CPU_AVX512BW = 1 << 6,
    WM_CPU_AVX512_VNNI = 1 << 7,
    WM_CPU_AVX512_BF16 = 1 << 8,
    /// Legacy SSE instructions cost nothing beside upper halves of ymm0 to ymm15 that are dirty: AMD and Hygon cores, which
    /// track each register's upper half by itself (Zen 4 measured). On Intel cores such an instruction waits, 125 to
    /// 500 cycles each on Emerald Rapids; other vendors' cores count as Intel's, since nobody has measured them.
    WM_CPU_CHEAP_UPPERS = 1 << 9,
    /// The matrix unit, where Linux has let this process use its registers: their state is large, so that a process asks
    /// for it, and `wm_cpu_features` does.
    WM_CPU_AMX_TILE = 1 << 10,
    WM_CPU_AMX_BF16 = 1 << 11,
    WM_CPU_AMX_INT8 = 1 << 12,
} wm_cpu_feature;

/// The bits that say what is fast, not what may be executed: without them a kernel is right, and not worth a race.
enum { WM_CPU_TRAITS = WM_CPU_CHEAP_UPPERS };

/// The set of `wm_cpu_feature` bits of the CPU that runs this call; 0 on architectures without an entry.
uint64_t wm_cpu_features(void);

#if defined(__x86_64__)
/// What CPUID and XGETBV tell.
typedef struct wm_cpu_words {
    uint32_t leaf1_ecx, leaf7_ebx, leaf7_ecx, leaf7_edx;
    /// Of leaf 7, subleaf 1; 0 where there is none.
    uint32_t leaf7_1_eax;
    /// XCR0: the registers that the operating system saves; 0 where it does not say.
    uint64_t state;
} wm_cpu_words;

/// The features that such a CPU has and such a system lets be used; tiles also where a process has yet to ask for them.
uint64_t wm_cpu_usable(const wm_cpu_words *words);
#endif

/// The name of one feature bit as `/proc/cpuinfo` spells it, a trait's in its manner; NULL for a bit that is none.
const char *wm_cpu_feature_name(uint64_t bit);

/// Runs `count` additions of which each needs the one before: a cycle each, so the time tells the clock.
/// `count` is rounded up to a multiple of 64.
void wm_cpu_dependent_adds(uint64_t count);

/// `x86_64`, `arm64`, or `other`.
const char *wm_cpu_architecture(void);

#endif
