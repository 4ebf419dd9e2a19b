"""Instructions as bytes, each assembled once, and functions made of them in this process.

So that thousands of placements of the same instructions can be timed without an assembler, or a process, for each.
"""
import ctypes
import mmap
import os
import struct
import subprocess
import tempfile

ROOM = 1 << 16  # bytes for one function


class Assembler:
    def __init__(self):
        self.bytes = {}

    def learn(self, lines):
        """Assembles those that are new; the length of each is the distance of two labels."""
        new = sorted(set(lines) - self.bytes.keys())
        if not new:
            return
        text = "".join(f".L{i}: {line}\n" for i, line in enumerate(new)) + f".L{len(new)}:\n.section .lengths\n"
        text += "".join(f".short .L{i + 1} - .L{i}\n" for i in range(len(new)))
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("code.o", "code", "lengths")]
            subprocess.run(["clang", "-c", "-x", "assembler", "-", "-o", paths[0]], input=text, text=True, check=True)
            for section, path in ((".text", paths[1]), (".lengths", paths[2])):
                subprocess.run(["objcopy", "-O", "binary", f"--only-section={section}", "--set-section-flags",
                                f"{section}=alloc,contents", paths[0], path], check=True)
            code, lengths = (open(path, "rb").read() for path in paths[1:])
        at = 0
        for line, (length,) in zip(new, struct.iter_unpack("<H", lengths)):
            self.bytes[line] = code[at:at + length]
            at += length

    def function(self, before, loop, after):
        """Bytes of a function of (memory, turns): the loop until its turns, in esi, are done or eax is not zero."""
        self.learn(before + loop + after)
        head, body, tail = (b"".join(self.bytes[line] for line in lines) for lines in (before, loop, after))
        body += b"\x83\xee\x01"  # sub esi, 1
        body += b"\x74\x08"  # jz over the eight bytes that follow
        body += b"\x85\xc0"  # test eax, eax
        body += b"\x0f\x84" + struct.pack("<i", -(len(body) + 6))  # jz to the loop
        return head + body + tail


class Place:
    """Memory that may be written and executed."""

    def __init__(self, functions):
        protection = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
        self.memory = mmap.mmap(-1, ROOM * functions, prot=protection)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))

    def put(self, index, code):
        if len(code) > ROOM:
            raise ValueError(f"a function of {len(code)} bytes does not fit {ROOM}")
        self.memory[ROOM * index:ROOM * index + len(code)] = code
        return self.address + ROOM * index
