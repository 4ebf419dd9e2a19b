// A portable peak probe, with KERNEL, ELEMENT and WIDTH defined, and MULTIPLY_ADD: arm64's instruction for it.
//
// The compiler writes the multiply-add, with FMA or without. Not so on arm64, whose one instruction adds to its own
// register: a sum that is a factor, as in peak_fma.h, would take a copy of the term for each instruction that is to
// be counted. It is in assembly because the product is the same in every round, which the compiler would see.
#include "peak_chains.h"

#define CHAINS PORTABLE_CHAINS
#if defined(__aarch64__)
#define ADD_PRODUCT(sum, factor, term)                                                                              \
    ({                                                                                                              \
        peak_vector added = (sum);                                                                                  \
        __asm__(MULTIPLY_ADD : "+w"(added) : "w"(factor), "w"(term));                                               \
        added;                                                                                                      \
    })
#endif
#include "peak_fma.h"
