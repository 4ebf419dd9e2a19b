"""The assembly text of a turn, in AT&T syntax, as a function that C can call."""

HEAD = """// Double SHA-256 of {lanes} headers a turn, one a lane of AVX-512F, {kept}.
//
// Written by Scripts/generate-sha256d-lanes --groups {groups} {order}
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

MOVES = {"load": "vmovdqa32", "store": "vmovdqa32"}


def operand(op, s):
    if isinstance(s, int):
        return f"%zmm{s}"
    kind, address = s
    return f"{address}({'%rdx' if kind == 'k' else '%rdi'})" + ("" if kind == "m" or op == "vpbroadcastd" else "{1to16}")


def line(op, d, sources, imm):
    names = [operand(op, s) for s in sources]
    if op == "store":
        return f"vmovdqa32 {names[0]}, {names[1]}"
    # The first source of vpternlogd is its destination.
    names = names[1:] if op == "vpternlogd" else names
    return f"{MOVES.get(op, op)} " + ", ".join(
        ([] if imm is None else [f"${imm:#x}"]) + names[::-1] + [f"%zmm{d}"])


def counted(code):
    """Instructions, and those of them that copy a register."""
    return len(code), sum(op == "load" and isinstance(s[0], int) for op, _, s, _ in code)


def text(lines, counts, layout, kept, order):
    count, copies = counts
    head = HEAD.format(count=count, copies=copies, lanes=layout.lanes, groups=layout.groups, kept=kept, order=order,
                       function=f"wm_sha256d_avx512_x{layout.lanes}_turns")
    return head + "".join(f"{x}\n" if x.endswith(":") else f"    {x}\n" for x in lines) + TAIL


def one_group(code, layout, order):
    """The results are tested in the register that the last instruction stores."""
    *_, (op, _, (results, *to), _) = code
    if op != "store" or to != [layout.vector("results")]:
        raise ValueError("the last instruction has to store the results")
    test = operand("vptestnmd", layout.spread("test"))
    end = [f"vptestnmd {test}, %zmm{results}, %k1", "kmovw %k1, %eax", "subl $1, %esi", "jz 2f",
           "testl %eax, %eax", "jz 1b"]
    lines = [line(*step) for step in code] + end
    return text(lines, counts=counted(code), layout=layout, kept="all values in registers", order=order)


def two_groups(sections, turn, layout, order):
    """`turn` has the sections in the order to run, and the addresses of the common one's round constants.

    The constants of the first hash end where those of the second begin, so they say what follows a common section: the
    next one, the second hash or its end.
    """
    code = {name: [line(*step) for step in section] for name, section in sections.items()}
    first, *_, second = (at for _, at in turn if at is not None)
    lines = code["first"] + [f"leaq {first}(%rdi), %rdx", f"leaq {layout.spread('kw2')[1]}(%rdi), %rcx", "jmp 3f",
                             ".p2align 6", "3:"]
    lines += code["common"] + ["addq $64, %rdx", "cmpq %rcx, %rdx", "jb 3b", "ja 4f"]
    lines += code["second"] + [f"leaq {second}(%rdi), %rdx", "jmp 3b", "4:"] + code["last"]
    for group in range(layout.groups):
        lines += [f"vmovdqa32 {operand('load', layout.vector('results', group))}, %zmm{group}",
                  f"vptestnmd {operand('vptestnmd', layout.spread('test'))}, %zmm{group}, %k{group + 1}"]
    lines += ["subl $1, %esi", "jz 2f", "kortestw %k1, %k2", "jz 1b"]
    counts = [sum(x) for x in zip(*(counted(sections[name]) for name, _ in turn))]
    return text(lines, counts=counts, layout=layout, kept="in two groups, the words of both in memory", order=order)
