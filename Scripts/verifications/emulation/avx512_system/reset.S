// The 64 KiB read-only memory of the emulated computer: from the first instruction after reset to 32-bit code.
//
// It is all the firmware there is. The system (start.S) and the program are already in memory, put there by Bochs.

#define SYSTEM 0x100000         // where the system lies, as in system.ld
#define PROTECTED_MODE 1        // bit 0 of CR0

        .section .text
        .code16
rom:
        .org 0xfe00
begin:
        cli
        lgdtl   %cs:(descriptors_register - rom)
        movl    %cr0, %eax
        orl     $PROTECTED_MODE, %eax
        movl    %eax, %cr0
        ljmpl   $0x08, $SYSTEM

        .balign 8
descriptors:                    // their accessed bits are set, so that nothing is written to this memory
        .quad   0
        .quad   0x00cf9b000000ffff      // 0x08: 32-bit code, all of memory
        .quad   0x00cf93000000ffff      // 0x10: data
descriptors_register:
        .word   descriptors_register - descriptors - 1
        .long   0xffff0000 + (descriptors - rom)

        .org 0xfff0             // where an x86 begins after reset
        jmp     begin
        .org 0x10000

        .section .note.GNU-stack, "", @progbits
