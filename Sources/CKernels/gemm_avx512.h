// What the AVX-512 tiles have in common.
//
// Where a neighbour is awake on the core's other thread, a thread of an Intel core is given three instructions a cycle,
// not six, and that bounds a tile whose rows are three each (a broadcast and two multiply-adds: .66 of the peak, against
// .97 alone, on Emerald Rapids). Every second row therefore takes its unit of A from memory in both multiply-adds, which
// counts as two: .76 and .98. In all rows the loads would be the bound. The loop is unrolled by four so that addresses
// have no index, for which the CPU would take such an instruction apart again.
#define SLOT 1
#define STEPS_AT_ONCE 4
#define C_AHEAD 48

/// A row of two vectors: `operation` ("vfmadd231ps") with a unit of A that `broadcast` ("vbroadcastss") spreads, or, in
/// every second row, that the operation itself spreads to `places` ("1to16"). In assembly, because the compiler else moves broadcasts of
/// a row across others and runs out of registers.
#define ADD_ROW_OF(operation, broadcast, places, i, sum, a, right)                                                  \
    if ((i) % 2 == 0) {                                                                                             \
        __asm__(operation " %2%{" places "%}, %3, %0\n\t" operation " %2%{" places "%}, %4, %1"                     \
                : "+&v"((sum)[0]), "+v"((sum)[1])                                                                   \
                : "m"(*(const UNIT *)(a)), "v"((right)[0]), "v"((right)[1]));                                       \
    } else {                                                                                                        \
        gemm_units left;                                                                                            \
        __asm__(broadcast " %3, %2\n\t" operation " %2, %4, %0\n\t" operation " %2, %5, %1"                        \
                : "+&v"((sum)[0]), "+&v"((sum)[1]), "=&v"(left)                                                     \
                : "m"(*(const UNIT *)(a)), "v"((right)[0]), "v"((right)[1]));                                       \
    }
