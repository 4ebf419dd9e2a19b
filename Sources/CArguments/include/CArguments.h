// The arguments that the process was started with.
//
// Swift's CommandLine reads them from /proc/self/cmdline on Linux, which a chroot or a container may lack; the C runtime
// was handed them by the kernel.
#ifndef CARGUMENTS_H
#define CARGUMENTS_H

/// How many there are, the program's name among them; -1 where this C runtime does not tell.
int wm_argument_count(void);

/// The argument at a place below the count; NULL elsewhere. It lives as long as the process.
const char *_Nullable wm_argument(int place);

#endif
