// A portable peak probe, with KERNEL and ELEMENT defined, and MULTIPLY_ADD: arm64's instruction for it.
//
// The compiler writes the multiply-add, with FMA or without. Not so on arm64, whose one instruction adds to its own
// register: a sum that is a factor, as in peak_fma.h, would take a copy of the term for each instruction that is to
// be counted. It is in assembly because the product is the same in every round, which the compiler would see.
#define REQUIRES 0
#define INSTRUCTION "multiply-adds"
#define BITS 128

#if defined(__aarch64__)
// Of 32 registers; large cores (Neoverse V1, Apple M1) have four multiply-add units of four cycles.
#define CHAINS 24
#define ADD_PRODUCT(sum, factor, term)                                                                              \
    ({                                                                                                              \
        peak_vector added = (sum);                                                                                  \
        __asm__(MULTIPLY_ADD : "+w"(added) : "w"(factor), "w"(term));                                               \
        added;                                                                                                      \
    })
#else
// Of the 16 registers of x86-64.
#define CHAINS 12
#endif
#include "peak_fma.h"
