#include "CArguments.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__APPLE__)
#include <crt_externs.h>

int wm_argument_count(void) { return *_NSGetArgc(); }

const char *wm_argument(int place) {
    return place >= 0 && place < wm_argument_count() ? (*_NSGetArgv())[place] : NULL;
}

#else

static int count = -1;
static char **vector = NULL;

#if defined(__GLIBC__)
// glibc hands main's arguments to constructors too (elf/dl-init.c); other C runtimes need not.
__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    vector = argv;
}
#endif

int wm_argument_count(void) { return count; }

const char *wm_argument(int place) { return place >= 0 && place < count ? vector[place] : NULL; }

#endif
