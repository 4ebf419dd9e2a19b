// What the AVX2 tiles have in common: 12 sums, two vectors of B and what is left for a row, in 16 registers.
//
// A row is one statement in assembly, because the compiler else moves loads of a row across others and runs out of
// registers. C_AHEAD is in steps of six rows: about 1,150 cycles.
#include <immintrin.h>

#define SLOT 4
#define STEPS_AT_ONCE 4
#define C_AHEAD 192

#define ADD_ROW_OF_FMA(broadcast, add, sum, a, right)                                                               \
    do {                                                                                                            \
        gemm_units left;                                                                                            \
        __asm__(broadcast " %3, %2\n\t" add " %4, %2, %0\n\t" add " %5, %2, %1"                                     \
                : "+x"((sum)[0]), "+x"((sum)[1]), "=&x"(left)                                                       \
                : "m"(*(const UNIT *)(a)), "x"((right)[0]), "x"((right)[1]));                                       \
    } while (0)
