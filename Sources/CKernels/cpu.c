#include "wm_cpu.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <string.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

enum {
    XCR0_SSE_AVX = 0x6,         // XMM and YMM state
    XCR0_AVX512 = 0xe6,         // the above, opmask, ZMM 0-15 upper halves, ZMM 16-31
    XCR0_AMX = 0x60000,         // tile configuration and tiles
    LEAF1_ECX_SSE41 = 1 << 19,
    LEAF1_ECX_FMA = 1 << 12,
    LEAF1_ECX_OSXSAVE = 1 << 27,
    LEAF7_EBX_AVX2 = 1 << 5,
    LEAF7_EBX_AVX512F = 1 << 16,
    LEAF7_EBX_SHA = 1 << 29,
    LEAF7_EBX_AVX512BW = 1 << 30,
    LEAF7_ECX_VNNI = 1 << 11,
    LEAF7_EDX_AMX_BF16 = 1 << 22,
    LEAF7_EDX_AMX_TILE = 1 << 24,
    LEAF7_EDX_AMX_INT8 = 1 << 25,
    LEAF7_1_EAX_BF16 = 1 << 5,
    ARCH_REQ_XCOMP_PERM = 0x1023,   // <asm/prctl.h>
    XFEATURE_XTILEDATA = 18,
};
static const unsigned LEAF7_EBX_AVX512VL = 1u << 31;

static uint64_t enabled_state(void) {
    uint32_t low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (uint64_t)high << 32 | low;
}

/// Linux (5.16 and later) traps tiles in a process that has not asked for them; what is granted stays granted.
static int tiles_are_granted(void) {
#if defined(__linux__)
    return syscall(SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA) == 0;
#else
    return 0;
#endif
}

static uint64_t when(unsigned reg, unsigned bit, uint64_t feature) { return reg & bit ? feature : 0; }

/// By the vendor's twelve letters in leaf 0: EBX, EDX, ECX.
static uint64_t traits(void) {
    unsigned eax, vendor[3];
    if (!__get_cpuid(0, &eax, &vendor[0], &vendor[2], &vendor[1])) return 0;
    const int cheap = memcmp(vendor, "AuthenticAMD", 12) == 0 || memcmp(vendor, "HygonGenuine", 12) == 0;
    return cheap ? WM_CPU_CHEAP_UPPERS : 0;
}

uint64_t wm_cpu_usable(const wm_cpu_words *words) {
    uint64_t found = when(words->leaf1_ecx, LEAF1_ECX_SSE41, WM_CPU_SSE41);
    found |= when(words->leaf7_ebx, LEAF7_EBX_SHA, WM_CPU_SHA);
    if ((words->state & XCR0_SSE_AVX) == XCR0_SSE_AVX) {
        found |= when(words->leaf1_ecx, LEAF1_ECX_FMA, WM_CPU_FMA);
        found |= when(words->leaf7_ebx, LEAF7_EBX_AVX2, WM_CPU_AVX2);
    }
    if ((words->state & XCR0_AVX512) == XCR0_AVX512) {
        found |= when(words->leaf7_ebx, LEAF7_EBX_AVX512F, WM_CPU_AVX512F);
        found |= when(words->leaf7_ebx, LEAF7_EBX_AVX512VL, WM_CPU_AVX512VL);
        found |= when(words->leaf7_ebx, LEAF7_EBX_AVX512BW, WM_CPU_AVX512BW);
        found |= when(words->leaf7_ecx, LEAF7_ECX_VNNI, WM_CPU_AVX512_VNNI);
        found |= when(words->leaf7_1_eax, LEAF7_1_EAX_BF16, WM_CPU_AVX512_BF16);
        if (words->leaf7_edx & LEAF7_EDX_AMX_TILE && (words->state & XCR0_AMX) == XCR0_AMX) {
            found |= WM_CPU_AMX_TILE;
            found |= when(words->leaf7_edx, LEAF7_EDX_AMX_BF16, WM_CPU_AMX_BF16);
            found |= when(words->leaf7_edx, LEAF7_EDX_AMX_INT8, WM_CPU_AMX_INT8);
        }
    }
    return found;
}

uint64_t wm_cpu_features(void) {
    const uint64_t matrix = WM_CPU_AMX_TILE | WM_CPU_AMX_BF16 | WM_CPU_AMX_INT8;
    wm_cpu_words words = {0};
    unsigned eax, ebx, ecx, edx;
    if (!__get_cpuid(1, &eax, &ebx, &words.leaf1_ecx, &edx)) return 0;
    words.state = words.leaf1_ecx & LEAF1_ECX_OSXSAVE ? enabled_state() : 0;
    if (__get_cpuid_count(7, 0, &eax, &words.leaf7_ebx, &words.leaf7_ecx, &words.leaf7_edx) && eax >= 1)
        __get_cpuid_count(7, 1, &words.leaf7_1_eax, &ebx, &ecx, &edx);
    uint64_t found = wm_cpu_usable(&words);
    if (found & WM_CPU_AMX_TILE && !tiles_are_granted()) found &= ~matrix;
    return traits() | found;
}

const char *wm_cpu_architecture(void) { return "x86_64"; }

#elif defined(__aarch64__)
uint64_t wm_cpu_features(void) { return 0; }
const char *wm_cpu_architecture(void) { return "arm64"; }
#else
uint64_t wm_cpu_features(void) { return 0; }
const char *wm_cpu_architecture(void) { return "other"; }
#endif

const char *wm_cpu_feature_name(uint64_t bit) {
    switch (bit) {
    case WM_CPU_SSE41: return "sse4_1";
    case WM_CPU_AVX2: return "avx2";
    case WM_CPU_FMA: return "fma";
    case WM_CPU_SHA: return "sha_ni";
    case WM_CPU_AVX512F: return "avx512f";
    case WM_CPU_AVX512VL: return "avx512vl";
    case WM_CPU_AVX512BW: return "avx512bw";
    case WM_CPU_AVX512_VNNI: return "avx512_vnni";
    case WM_CPU_AVX512_BF16: return "avx512_bf16";
    case WM_CPU_AMX_TILE: return "amx_tile";
    case WM_CPU_AMX_BF16: return "amx_bf16";
    case WM_CPU_AMX_INT8: return "amx_int8";
    case WM_CPU_CHEAP_UPPERS: return "cheap_uppers";
    default: return NULL;
    }
}

void wm_cpu_dependent_adds(uint64_t count) {
    uint64_t value = count;
    for (uint64_t left = (count + 63) / 64; left > 0; left--) {
#if defined(__x86_64__)
        // Adding a register keeps newer cores from folding chains of immediate additions at rename.
        __asm__ volatile(".rept 64\n\tadd %1, %0\n\t.endr" : "+r"(value) : "r"(left));
#elif defined(__aarch64__)
        __asm__ volatile(".rept 64\n\tadd %0, %0, %1\n\t.endr" : "+r"(value) : "r"(left));
#else
        for (int i = 0; i < 64; i++) __asm__ volatile("" : "+r"(value) : "r"(value + left));
#endif
    }
}
