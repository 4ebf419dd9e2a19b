// A peak probe of independent multiply-adds: CHAINS vectors of BITS bits, each its own dependency chain, and the row that
// says so.
//
// To be included inside a region whose target attribute allows the vectors, with these defined: KERNEL (`peak_ISA_TYPE`
// without quotes), REQUIRES (features), ELEMENT, BITS and CHAINS, and INSTRUCTION, what is executed, for people. CHAINS
// covers latency times issue width of current cores (4 cycles x 2 a cycle) with room to spare.
// ADD_PRODUCT(sum, factor, term) is the multiply-add where it is not that of the vectors' own type, and PRODUCTS how many
// products it then adds to each element.
#include <stdint.h>

#include "wm_cpu.h"
#include "wm_peak.h"

typedef ELEMENT peak_vector __attribute__((vector_size(BITS / 8)));

#define UNROLLED _Pragma("clang loop unroll(full)")

#ifndef ADD_PRODUCT
#define ADD_PRODUCT(sum, factor, term) ((sum) * (factor) + (term))
#endif
#ifndef PRODUCTS
#define PRODUCTS 1
#endif

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define ROW_OF(name) wm_##name
#define ROW(name) ROW_OF(name)
/// Named for the disassembly's check, which tells by the name what the code may hold.
#define RUN_OF(name) name##_run
#define RUN(name) RUN_OF(name)

static void RUN(KERNEL)(uint64_t rounds) {
    peak_vector sum[CHAINS];
    peak_vector factor = (peak_vector){} + (ELEMENT)0.999, term = (peak_vector){} + (ELEMENT)0.001;
    // Hidden from the compiler, which else works out beforehand a chain that never changes, and drops it.
    __asm__ volatile("" : "+m"(factor), "+m"(term));
    UNROLLED for (int i = 0; i < CHAINS; i++) sum[i] = (peak_vector){} + (ELEMENT)i;
    for (; rounds > 0; rounds--) {
        UNROLLED for (int i = 0; i < CHAINS; i++) sum[i] = ADD_PRODUCT(sum[i], factor, term);
    }
    // The sums are used, as far as the compiler knows.
    UNROLLED for (int i = 0; i < CHAINS; i++) __asm__ volatile("" : : "r"(&sum[i]) : "memory");
}

const wm_peak_probe ROW(KERNEL) = {
    .name = TEXT(KERNEL), .method = TEXT(CHAINS) " independent " TEXT(BITS) "-bit " INSTRUCTION, .requires = REQUIRES,
    // A multiply and an add for each product.
    .work_per_round = 2.0 * (BITS / 8 / sizeof(ELEMENT)) * PRODUCTS * CHAINS, .run = RUN(KERNEL),
};
