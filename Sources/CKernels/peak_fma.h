// A peak probe of independent multiply-adds: CHAINS vectors of WIDTH elements, each its own dependency chain.
//
// To be included inside a region whose target attribute allows the vectors, with KERNEL, ELEMENT, WIDTH and CHAINS
// defined. CHAINS covers latency times issue width of current cores (4 cycles x 2 a cycle) with room to spare.
// ADD_PRODUCT(sum, factor, term) is the multiply-add where it is not that of the vectors' own type.
#include <stdint.h>

typedef ELEMENT peak_vector __attribute__((vector_size(sizeof(ELEMENT) * WIDTH)));

#define UNROLLED _Pragma("clang loop unroll(full)")

#ifndef ADD_PRODUCT
#define ADD_PRODUCT(sum, factor, term) ((sum) * (factor) + (term))
#endif

void KERNEL(uint64_t rounds) {
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
