#include "wm_build.h"

#include <stddef.h>

const char *wm_build_commit(void) {
#ifdef WM_COMMIT
    return WM_COMMIT;
#else
    return NULL;
#endif
}

const char *wm_build_compiler(void) { return __VERSION__; }
