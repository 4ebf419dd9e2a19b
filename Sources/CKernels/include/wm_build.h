// How this library was built.
#ifndef WM_BUILD_H
#define WM_BUILD_H

/// The git commit that the build was told of, or NULL.
const char *wm_build_commit(void);

/// The compiler's own version text.
const char *wm_build_compiler(void);

#endif
