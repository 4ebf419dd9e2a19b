// Stands in a release for the data of ICU, 33 MB in Foundation's library: languages, calendars, time zones and collations,
// none of which wattmark asks for (Tests/wattmarkTests/LocaleTests.swift). A target's object comes before a library's, so
// that the library's is left out. This is the data file of ICU without an entry, as ICU's own build uses
// one where the data lies elsewhere: what would be looked up in it is "not found", an error that Foundation handles.
//
//   clang -DSYMBOL=icudt76_dat -c unicode_data.c              the number is ICU's version
//   clang -DSYMBOL=icudt76_dat -DGUARDED -c unicode_data.c    to touch it is a crash: shows that nothing does
#include <stdint.h>

#ifndef GUARDED

// ICU, common/ucmndata.h and unicode/udata.h: header, kind of data, table of contents.
struct data_file {
    uint16_t header_size;
    uint8_t magic[2];
    uint16_t information_size;
    uint16_t reserved;
    uint8_t is_big_endian, charset_family, character_size, reserved_byte;
    uint8_t format[4], format_version[4], data_version[4];
    uint8_t padding[8];
    uint32_t entry_count;
    uint32_t first_entry[5];
};

_Alignas(16) const struct data_file SYMBOL = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .information_size = 20,
    .character_size = 2,
    .format = {'T', 'o', 'C', 'P'},
    .format_version = {1},
};

#else

#include <sys/mman.h>

// The largest page that Linux has on x86-64 and arm64.
enum { page = 65536 };
_Alignas(65536) char SYMBOL[page];

__attribute__((constructor)) static void guard(void) { mprotect(SYMBOL, page, PROT_NONE); }

#endif
