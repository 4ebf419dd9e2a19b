"""The assembly text of a loop, in AT&T syntax, as a function that C can call."""
from layout import LANES, memory
from program import DESTRUCTIVE

HEAD = """// Double SHA-256 of eight headers a turn:
// {what}.
//
// Written by Scripts/generate-sha256d-shani {options}
// and run there against another implementation; change that script, not this file.
// A turn is {vectors} vector instructions among {rounds} round instructions with their loads.
//
// uint32_t {function}(wm_sha256d_batches *, uint32_t turns)
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
    vzeroupper
"""

TAIL = """#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
"""

WHAT = {
    "avx512": "SHA-NI rounds of four, beside the schedules of eight others in AVX-512VL",
    "avx512_clean": "SHA-NI rounds of four, beside the schedules of eight others in AVX-512VL, upper halves clean",
    "avx512_ends": "SHA-NI rounds of four, beside the schedules of eight others and their last rounds in AVX-512VL",
    "avx": "SHA-NI rounds of four, beside the schedules of others by the sha256msg instructions",
    "avx_clusters": "SHA-NI rounds of three, beside the schedules of others by sha256msg instructions side by side",
}

END_OF_TURN = ["subl $1, %esi", "jz 2f", "testl %eax, %eax", "jz 1b"]
AFTER_LOOP = ["vzeroupper", "movl %esi, %eax", "ret"]


def operand(form, s):
    if isinstance(s, int):
        return f"%{form.VECTOR}{s}"
    return f"{s[1]}(%rdi)" + (f"{{1to{form.LANES_IN_VECTOR}}}" if s[0] == "b" else "")


def round_part(op, d, where):
    return {
        "load": f"vmovdqa {where}(%rdi), %xmm{d}",
        "twice": f"vmovddup {where}(%rdi), %xmm{d}",
        "add": f"vpaddd {where}(%rdi), %xmm{d}, %xmm{d}",
        "kw": f"vmovq {where}(%rdi), %xmm{d}",
        "rnds2": f"sha256rnds2 %xmm0, %xmm{where}, %xmm{d}",
        "row": f"vmovdqa %xmm{d}, {where}(%rdi)",
        "last": f"vmovq %xmm{d}, {where}(%rdi)",
    }[op]


def line(form, step):
    if len(step) == 3:
        return round_part(*step)
    op, d, sources, imm = step
    names = [operand(form, s) for s in sources]
    move = "vmovdqa32" if form.VECTOR == "ymm" else "vmovdqa"
    if op == "store":
        return f"{move} {names[0]}, {names[1]}"
    if op == "store_sum":
        return f"vpaddd {names[1]}, {names[0]}, %xmm0\n    {move} %xmm0, {names[2]}"
    if op == "load":
        op = move
    elif op == "vpshufd_odd":
        return f"vpshufd ${imm:#x}, {names[0]}, {operand(form, d)}{{%k1}}{{z}}"
    elif op in DESTRUCTIVE:
        names.pop(0)
    elif op == "vinsertps":
        names.insert(0, operand(form, d))  # every lane of it is overwritten
    return f"{op} " + ", ".join(([] if imm is None else [f"${imm:#x}"]) + names[::-1] + [operand(form, d)])


def loop_lines(form, code):
    """The turn. The results of the one before stand some way into it, because vectors can be read quickly only when
    the narrower stores are over, and after the last words where vector instructions make them."""
    lines = [line(form, step) for step in code]
    made = [i for i, step in enumerate(code) if step[0] == "store" and step[2][-1] == memory("last")]
    free = next(i for i in range(max([len(code) // 8, *made]), len(code)) if code[i][0] == "kw")
    return "\n".join(lines[:free] + form.results_of_the_turn_before() + lines[free:]).replace("    ", "").splitlines()


def source(form, code, vectors, placement):
    head = HEAD.format(what=WHAT[form.NAME], options=f"{form.NAME} {placement}", vectors=vectors,
                       rounds=LANES * sum(form.ROUND_INSTRUCTIONS.values()),
                       function=f"wm_sha256d_shani_{form.NAME}_turns")
    body = form.BEFORE_LOOP + [".p2align 6"]
    loop = loop_lines(form, code) + END_OF_TURN
    return head + "".join(f"    {x}\n" for x in body) + "1:\n" + "".join(f"    {x}\n" for x in loop) + "2:\n" \
        + "".join(f"    {x}\n" for x in AFTER_LOOP) + TAIL
