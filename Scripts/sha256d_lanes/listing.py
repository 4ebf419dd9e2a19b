"""The assembly text of the loop, in AT&T syntax, as a function that C can call."""
from fields import OFFSETS, vector

HEAD = """// Double SHA-256 of sixteen headers a turn, one a lane of AVX-512F, all values in registers.
//
// Written by Scripts/generate-sha256d-lanes {order}
// and run there against another implementation; change that script, not this file.
// A turn is {count} vector instructions, of which {copies} copy a register.
//
// uint32_t {function}(wm_sha256d_lanes_memory *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _{function}
#else
#define FUNCTION {function}
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    .p2align 6
1:
"""

TAIL = """2:
    vzeroupper
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
"""

FUNCTION = "wm_sha256d_avx512_turns"
MOVES = {"load": "vmovdqa32", "store": "vmovdqa32"}


def operand(op, s):
    if isinstance(s, int):
        return f"%zmm{s}"
    return f"{s[1]}(%rdi)" + ("{1to16}" if s[0] == "b" and op != "vpbroadcastd" else "")


def line(op, d, sources, imm):
    names = [operand(op, s) for s in sources]
    if op == "store":
        return f"vmovdqa32 {names[0]}, {names[1]}"
    # The first source of vpternlogd is its destination.
    names = names[1:] if op == "vpternlogd" else names
    return f"{MOVES.get(op, op)} " + ", ".join(
        ([] if imm is None else [f"${imm:#x}"]) + names[::-1] + [f"%zmm{d}"])


def source(code, order):
    """The results are tested in the register that the last instruction stores."""
    *_, (op, _, (results, *to), _) = code
    if op != "store" or to != [vector("results")]:
        raise ValueError("the last instruction has to store the results")
    copies = sum(op == "load" and isinstance(s[0], int) for op, _, s, _ in code)
    end = [f"vptestnmd {OFFSETS['test']}(%rdi){{1to16}}, %zmm{results}, %k1", "kmovw %k1, %eax", "subl $1, %esi", "jz 2f",
           "testl %eax, %eax", "jz 1b"]
    lines = [line(*step) for step in code] + end
    return HEAD.format(order=order, count=len(code), copies=copies, function=FUNCTION) \
        + "".join(f"    {x}\n" for x in lines) + TAIL
