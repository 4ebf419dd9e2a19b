// A peak probe of independent multiply-adds: CHAINS vectors of WIDTH elements, each its own dependency chain.
//
// To be included inside a region whose target attribute allows the vectors, with KERNEL, ELEMENT, WIDTH and CHAINS
// defined. CHAINS covers latency times issue width of current cores (4 cycles x 2 a cycle) with room to spare.
#include <stdint.h>

typedef ELEMENT peak_vector __attribute__((vector_size(sizeof(ELEMENT) * WIDTH)));

#define UNROLLED _Pragma("clang loop unroll(full)")

void KERNEL(uint64_t rounds) {
    peak_vector sum[CHAINS];
    peak_vector factor = (peak_vector){} + (ELEMENT)0.999, term = (peak_vector){} + (ELEMENT)0.001;
    UNROLLED for (int i = 0; i < CHAINS; i++) sum[i] = (peak_vector){} + (ELEMENT)i;
    for (; rounds > 0; rounds--) {
        UNROLLED for (int i = 0; i < CHAINS; i++) sum[i] = sum[i] * factor + term;
    }
    // The sums are used, as far as the compiler knows.
    UNROLLED for (int i = 0; i < CHAINS; i++) __asm__ volatile("" : : "r"(&sum[i]) : "memory");
}
