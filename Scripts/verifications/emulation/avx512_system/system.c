// What a statically linked Linux program finds beneath it in the emulated computer: its start, and the few system
// calls of a C library whose program computes, allocates, protects pages, prints and ends.
//
// Everything lies in the one GiB that start.S maps. A call that is not here returns ENOSYS, said once on the output.
#include <elf.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PAGE = 4096,
    HEAP_END = 0x10000000,         // what brk may reach
    MAPPINGS = HEAP_END,           // where mmap takes pages from, up to the stack
    STACK_BEGIN = 0x2f000000,      // the program's stack, up to the arguments
    ARGUMENTS = 0x2fff0000,        // words that end in a zero byte, as the script writes them; an empty one ends all
    PROGRAM_FILE = 0x30000000,     // the ELF file, as Bochs reads it into memory
    MAPPED_PAGES = (STACK_BEGIN - MAPPINGS) / PAGE,
    SPLIT_TABLES = 64,             // each lets 2 MiB have pages of their own protection
};

enum { EBADF_ = 9, ENOMEM_ = 12, ENOENT_ = 2, EINVAL_ = 22, ENOTTY_ = 25, ESPIPE_ = 29, ENOSYS_ = 38 };

extern char fault_entries[], fault_stack[];
extern uint64_t descriptors[], task_descriptor[2], page_directory[512];

// MARK: Output

static void out(uint16_t port, uint8_t value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }

static void print_bytes(const char *bytes, size_t count) {
    for (size_t i = 0; i < count; i++) out(0xe9, (uint8_t)bytes[i]);
}

static void print(const char *text) {
    while (*text) out(0xe9, (uint8_t)*text++);
}

static void print_number(uint64_t value, unsigned base) {
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value);
    print_bytes(digits + at, sizeof digits - at);
}

/// Says the program's exit status where the script looks for it, and switches the computer off.
__attribute__((noreturn)) static void leave(unsigned status) {
    print("\n@exit ");
    print_number(status & 255, 10);
    print("\n");
    for (const char *word = "Shutdown"; *word; word++) out(0x8900, (uint8_t)*word);
    for (;;) __asm__ volatile("hlt");
}

// MARK: Faults

uint64_t fault_table[32][2];
static uint32_t task[26];

void make_fault_table(void) {
    const uint64_t stack = (uint64_t)fault_stack, base = (uint64_t)task;
    task[9] = (uint32_t)stack;    // the first stack of the interrupt stack table
    task_descriptor[0] = (sizeof task - 1) | (base & 0xffffff) << 16 | 0x89ull << 40 | (base >> 24 & 0xff) << 56;
    task_descriptor[1] = base >> 32;
    for (size_t i = 0; i < 32; i++) {
        const uint64_t entry = (uint64_t)fault_entries + 16 * i;
        fault_table[i][0] = (entry & 0xffff) | 0x18ull << 16 | 0x8e01ull << 32 | (entry >> 16 & 0xffff) << 48;
        fault_table[i][1] = entry >> 32;
    }
    __asm__ volatile("ltr %w0" : : "r"(0x28));
}

/// Ends the program with 128 and the number of the signal that Linux would send.
__attribute__((noreturn)) void fault(uint64_t number, uint64_t at, uint64_t address, uint64_t stack) {
    const int is_segmentation = number == 14 || number == 13, is_illegal = number == 6;
    print(is_illegal ? "\nillegal instruction" : is_segmentation ? "\nsegmentation fault" : "\nfault ");
    if (!is_illegal && !is_segmentation) print_number(number, 10);
    print(" at 0x"), print_number(at, 16);
    if (number == 14) print(", address 0x"), print_number(address, 16);
    print(", stack 0x"), print_number(stack, 16);
    leave(128 + (is_illegal ? 4 : is_segmentation ? 11 : 8));
}

// MARK: Memory

static void clear(void *memory, size_t count) {
    __asm__ volatile("rep stosb" : "+D"(memory), "+c"(count) : "a"(0) : "memory");
}

static void copy(void *to, const void *from, size_t count) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
}

static uint64_t split_tables[SPLIT_TABLES][512] __attribute__((aligned(PAGE)));
static size_t split_count;
static uint8_t is_mapped[MAPPED_PAGES];
static uint64_t heap_begin, heap_end;

/// The page table that holds `address`, made when its 2 MiB were one page so far; null when there are no more.
static uint64_t *page_table(uint64_t address) {
    uint64_t *entry = &page_directory[address >> 21];
    if (*entry & 0x80) {
        if (split_count == SPLIT_TABLES) return NULL;
        uint64_t *table = split_tables[split_count++];
        for (size_t i = 0; i < 512; i++) table[i] = (address & ~0x1fffffull) + i * PAGE + 3;
        *entry = (uint64_t)table | 3;
    }
    return (uint64_t *)(*entry & ~0xfffull);
}

/// Pages are either there or not: writing is as free as reading, since ring 0 without CR0.WP knows no other.
static int64_t protect(uint64_t address, uint64_t count, uint64_t protection) {
    for (; count > 0; count--, address += PAGE) {
        const int is_whole = (page_directory[address >> 21] & 0x80) != 0;
        if (is_whole && protection) continue;
        uint64_t *table = page_table(address);
        if (!table) return -ENOMEM_;
        table[address >> 12 & 511] = address | (protection ? 3 : 0);
        __asm__ volatile("invlpg (%0)" : : "r"(address) : "memory");
    }
    return 0;
}

static uint64_t pages(uint64_t bytes) { return (bytes + PAGE - 1) / PAGE; }

static int is_within(uint64_t address, uint64_t count) {
    return address % PAGE == 0 && address < STACK_BEGIN && count <= (STACK_BEGIN - address) / PAGE;
}

static int64_t map(uint64_t bytes, uint64_t protection, uint64_t file) {
    const uint64_t count = pages(bytes);
    if (count == 0 || (int32_t)file != -1) return -EINVAL_;
    uint64_t free = 0;
    for (size_t i = 0; i < MAPPED_PAGES; i++) {
        free = is_mapped[i] ? 0 : free + 1;
        if (free < count) continue;
        const size_t first = i + 1 - count;
        for (size_t page = first; page <= i; page++) is_mapped[page] = 1;
        const uint64_t address = MAPPINGS + first * PAGE;
        clear((void *)address, count * PAGE);
        const int64_t result = protect(address, count, protection);
        return result ? result : (int64_t)address;
    }
    return -ENOMEM_;
}

static int64_t unmap(uint64_t address, uint64_t bytes) {
    const uint64_t count = pages(bytes);
    if (!is_within(address, count)) return -EINVAL_;
    if (address < MAPPINGS) return 0;
    for (uint64_t i = 0; i < count; i++) is_mapped[(address - MAPPINGS) / PAGE + i] = 0;
    return protect(address, count, 3);
}

static int64_t move_break(uint64_t address) {
    if (address < heap_begin || address > HEAP_END) return (int64_t)heap_end;
    if (address > heap_end) clear((void *)heap_end, address - heap_end);
    heap_end = address;
    return (int64_t)heap_end;
}

// MARK: System calls

static uint64_t cycles(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    return (uint64_t)high << 32 | low;
}

static int64_t write_vector(const uint64_t (*parts)[2], uint64_t count) {
    int64_t written = 0;
    for (uint64_t i = 0; i < count; i++) {
        print_bytes((const char *)parts[i][0], parts[i][1]);
        written += (int64_t)parts[i][1];
    }
    return written;
}

/// Emulated seconds at one instruction a nanosecond: good for seeds and for limits, not for measuring.
static int64_t read_clock(uint64_t *time) {
    const uint64_t now = cycles();
    time[0] = now / 1000000000;
    time[1] = now % 1000000000;
    return 0;
}

static int64_t random_bytes(uint8_t *bytes, uint64_t count) {
    uint64_t state = cycles() | 1;
    for (uint64_t i = 0; i < count; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        bytes[i] = (uint8_t)(state >> 56);
    }
    return (int64_t)count;
}

static int64_t unknown_call(uint64_t number) {
    static uint8_t is_said[64];
    if (number < 512 && !(is_said[number / 8] >> number % 8 & 1)) {
        is_said[number / 8] |= (uint8_t)(1 << number % 8);
        print("\n@unknown system call "), print_number(number, 10), print("\n");
    }
    return -ENOSYS_;
}

static int64_t set_thread_pointer(uint64_t code, uint64_t value) {
    if (code != 0x1002) return -EINVAL_;
    __asm__ volatile("wrmsr" : : "c"(0xc0000100), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)));
    return 0;
}

/// `saved` holds r10, r9, r8, rdx, rsi, rdi: the arguments 4, 6, 5, 3, 2, 1. Numbers are those of x86-64 Linux.
int64_t system_call(uint64_t number, const uint64_t *saved) {
    const uint64_t first = saved[5], second = saved[4], third = saved[3];
    switch (number) {
    case 0: return 0;                                                             // read: nothing
    case 1: return write_vector(&(const uint64_t[2]){second, third}, 1);          // write
    case 20: return write_vector((const uint64_t(*)[2])second, third);            // writev
    case 3: case 13: case 14: case 24: case 28: case 131: case 162: case 273: return 0;    // nothing to be done
    case 5: case 262: {                                                           // fstat, newfstatat
        uint8_t *status = (uint8_t *)(number == 5 ? second : third);
        if (number == 262 && first > 2) return -ENOENT_;
        clear(status, 144);
        *(uint32_t *)(status + 24) = 0020600;                                     // a character device
        return 0;
    }
    case 8: return -ESPIPE_;                                                      // lseek
    case 9: return map(second, third, saved[2]);                                  // mmap
    case 10: return is_within(first, pages(second)) ? protect(first, pages(second), third) : -EINVAL_;
    case 11: return unmap(first, second);                                         // munmap
    case 12: return move_break(first);                                            // brk
    case 16: return -ENOTTY_;                                                     // ioctl
    case 21: case 89: case 257: case 267: return -ENOENT_;                        // access, readlink, openat
    case 25: case 334: return -ENOSYS_;                                           // mremap, rseq
    case 39: case 186: case 218: return 1;                                        // getpid, gettid, set_tid_address
    case 60: case 231: leave((unsigned)first);                                    // exit, exit_group
    case 62: leave(128 + (unsigned)second);                                       // kill
    case 200: leave(128 + (unsigned)second);                                      // tkill
    case 234: leave(128 + (unsigned)third);                                       // tgkill
    case 158: return set_thread_pointer(first, second);                           // arch_prctl
    case 228: return read_clock((uint64_t *)second);                              // clock_gettime
    case 302: if (saved[0]) { ((uint64_t *)saved[0])[0] = 8 << 20, ((uint64_t *)saved[0])[1] = UINT64_MAX; } return 0;
    case 318: return random_bytes((uint8_t *)first, second);                      // getrandom
    default: return unknown_call(number);
    }
}

// MARK: Start

struct beginning {
    uint64_t stack, entry;
};

static uint64_t load(const Elf64_Ehdr *header) {
    const Elf64_Phdr *part = (const Elf64_Phdr *)((const char *)header + header->e_phoff);
    uint64_t end = 0;
    for (size_t i = 0; i < header->e_phnum; i++, part++) {
        if (part->p_type != PT_LOAD) continue;
        if (part->p_vaddr < 0x400000 || part->p_vaddr + part->p_memsz > HEAP_END) {
            print("\n@the program is not linked between 4 and 256 MiB\n");
            leave(126);
        }
        copy((void *)part->p_vaddr, (const char *)header + part->p_offset, part->p_filesz);
        clear((void *)(part->p_vaddr + part->p_filesz), part->p_memsz - part->p_filesz);
        if (part->p_vaddr + part->p_memsz > end) end = part->p_vaddr + part->p_memsz;
    }
    return end;
}

/// Loads the program and lays out its first stack: count, arguments, no environment, auxiliary values.
struct beginning start_program(void) {
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)PROGRAM_FILE;
    heap_begin = heap_end = pages(load(header)) * PAGE;
    uint64_t *stack = (uint64_t *)(ARGUMENTS - 16384);
    size_t at = 1;
    for (const char *word = (const char *)ARGUMENTS; *word && at < 1024; at++) {
        stack[at] = (uint64_t)word;
        while (*word++) {}
    }
    stack[0] = at - 1;
    stack[at++] = 0;
    stack[at++] = 0;
    const uint64_t values[][2] = {
        {AT_PHDR, PROGRAM_FILE + header->e_phoff}, {AT_PHENT, sizeof(Elf64_Phdr)}, {AT_PHNUM, header->e_phnum},
        {AT_PAGESZ, PAGE}, {AT_ENTRY, header->e_entry}, {AT_RANDOM, PROGRAM_FILE}, {AT_SECURE, 0}, {AT_NULL, 0},
    };
    copy(stack + at, values, sizeof values);
    print("@start\n");
    return (struct beginning){(uint64_t)stack, header->e_entry};
}
