// From 32-bit code to 64-bit code with all vector registers, and the ways in from the program: its system calls and
// its faults. Everything runs in ring 0: one program, one thread, no interrupts.

#define CR0_BITS 0x80000033     // paging, native FPU errors, monitor coprocessor, protected mode
#define CR4_BITS 0x40620        // XSAVE, SSE and its exceptions, 64-bit page tables
#define EFER 0xc0000080
#define EFER_BITS 0x101         // long mode, SYSCALL
#define STAR 0xc0000081
#define LSTAR 0xc0000082
#define FMASK 0xc0000084
#define XCR0_BITS 0xe7          // x87, SSE, AVX, and the three parts of AVX-512

        .section .start, "ax"
        .code32
        .globl  start
start:
        movw    $0x10, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movl    $CR4_BITS, %eax
        movl    %eax, %cr4
        movl    $page_map, %eax
        movl    %eax, %cr3
        movl    $EFER, %ecx
        movl    $EFER_BITS, %eax
        xorl    %edx, %edx
        wrmsr
        movl    $CR0_BITS, %eax
        movl    %eax, %cr0
        lgdt    descriptors_register
        ljmpl   $0x18, $start_64

        .code64
start_64:
        movl    $0x20, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        movl    $system_stack, %esp
        xorl    %ecx, %ecx
        xorl    %edx, %edx
        movl    $XCR0_BITS, %eax
        xsetbv
        movl    $STAR, %ecx
        xorl    %eax, %eax
        movl    $0x18, %edx     // SYSCALL takes its code segment from here, and the next one for the stack
        wrmsr
        movl    $LSTAR, %ecx
        movl    $system_call_entry, %eax
        xorl    %edx, %edx
        wrmsr
        movl    $FMASK, %ecx
        xorl    %eax, %eax
        wrmsr
        fninit
        movl    $bss_begin, %edi
        movl    $bss_end, %ecx
        subl    %edi, %ecx
        xorl    %eax, %eax
        rep stosb
        call    make_fault_table
        lidt    fault_table_register
        call    start_program   // returns the program's stack; its entry point is in rdx
        movq    %rax, %rsp
        movq    %rdx, %rax
        xorl    %edx, %edx      // no function to be called at exit
        xorl    %ebp, %ebp
        jmp     *%rax

        // The program's registers other than rax, rcx and r11 are kept, as its calling convention has it.
system_call_entry:
        movq    %rsp, program_stack
        movl    $system_stack, %esp
        pushq   %rcx
        pushq   %r11
        pushq   %rdi
        pushq   %rsi
        pushq   %rdx
        pushq   %r8
        pushq   %r9
        pushq   %r10
        movq    %rsp, %rsi
        movq    %rax, %rdi
        cld
        call    system_call     // (number, arguments in the order of the pushes above, from the last)
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdx
        popq    %rsi
        popq    %rdi
        popfq                   // from r11, on this stack: below the program's own lies its red zone
        popq    %rcx
        movq    program_stack, %rsp
        jmp     *%rcx

        .macro  fault_entry number, has_code
        .balign 16
        .if     \has_code == 0
        pushq   $0
        .endif
        pushq   $\number
        jmp     fault_common
        .endm

        .balign 16
        .globl  fault_entries
fault_entries:
        .set    number, 0
        .rept   32
        .if     (number == 8) || ((number >= 10) && (number <= 14)) || (number == 17) || (number == 21)
        fault_entry     number, 1
        .else
        fault_entry     number, 0
        .endif
        .set    number, number + 1
        .endr

fault_common:
        movq    (%rsp), %rdi    // number
        movq    16(%rsp), %rsi  // rip
        movq    %cr2, %rdx
        movq    40(%rsp), %rcx  // rsp
        cld
        call    fault           // never returns

        .section .data
        .balign 8
        .globl  descriptors
descriptors:
        .quad   0
        .quad   0x00cf9b000000ffff      // 0x08: 32-bit code
        .quad   0x00cf93000000ffff      // 0x10: data
        .quad   0x00af9b000000ffff      // 0x18: 64-bit code
        .quad   0x00cf93000000ffff      // 0x20: data
        .globl  task_descriptor
task_descriptor:                        // 0x28: names the stack of the faults
        .quad   0, 0
descriptors_end:
descriptors_register:
        .word   descriptors_end - descriptors - 1
        .quad   descriptors
        .globl  fault_table_register
fault_table_register:
        .word   32 * 16 - 1
        .quad   fault_table

        // The first GiB, each address to itself, in pages of 2 MiB.
        .balign 4096
page_map:
        .quad   page_directories + 3
        .fill   511, 8, 0
page_directories:
        .quad   page_directory + 3
        .fill   511, 8, 0
        .globl  page_directory
page_directory:
        .set    address, 0
        .rept   512
        .quad   address + 0x83
        .set    address, address + 0x200000
        .endr

        .section .bss
        .balign 64
        .skip   65536
system_stack:
        .skip   65536
        .globl  fault_stack
fault_stack:
program_stack:
        .skip   8

        .section .note.GNU-stack, "", @progbits
