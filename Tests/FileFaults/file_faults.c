// Lets calls on files fail, or ends the process between two of them. Preloaded into a program (LD_PRELOAD on Linux):
//
//   FILE_FAULTS_FOLDER  calls on files in this folder are counted; an absolute path without links
//   FILE_FAULTS_AT      the call that is struck, from 1; 0 for none
//   FILE_FAULTS_KIND    kill    the process is killed before the call
//                       torn    half of a write is made, then the process is killed; other calls as kill
//                       short   half of a write is made, and said to be; other calls are made
//                       eintr   the call is interrupted, once
//                       eio     the call fails, once
//                       enospc  the call and all later ones that need room fail
//   FILE_FAULTS_LOG     each counted call gets a line with its name and path
//
// What is killed loses no data that it handed to the kernel: this is a crash of the process, not of the machine.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { NONE, KILL, TORN, SHORT, INTERRUPTED, IO, SPACE };

static struct {
    const char *folder;
    size_t length;
    long at;
    enum kind kind;
    int log;
} plan = {.log = -1};
static long counted;
static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void read_plan(void)
{
    static const char *const names[] = {"none", "kill", "torn", "short", "eintr", "eio", "enospc"};
    const char *kind = getenv("FILE_FAULTS_KIND"), *at = getenv("FILE_FAULTS_AT"), *log = getenv("FILE_FAULTS_LOG");
    plan.folder = getenv("FILE_FAULTS_FOLDER");
    plan.length = plan.folder ? strlen(plan.folder) : 0;
    plan.at = at ? atol(at) : 0;
    for (size_t i = 0; kind && i < sizeof names / sizeof *names; i++)
        if (strcmp(kind, names[i]) == 0) plan.kind = (enum kind)i;
    if (log) plan.log = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

// Where a name in an open folder, or the working one, is. 0 where that cannot be told.
static int locate(int folder, const char *name, char path[PATH_MAX])
{
    if (!name) return 0;
    if (name[0] == '/') return snprintf(path, PATH_MAX, "%s", name) < PATH_MAX;
    char link[64], base[PATH_MAX];
    if (folder == AT_FDCWD) {
        if (syscall(SYS_getcwd, base, sizeof base) < 0) return 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t count = readlink(link, base, sizeof base - 1);
        if (count < 0) return 0;
        base[count] = 0;
    }
    return snprintf(path, PATH_MAX, "%s/%s", base, name) < PATH_MAX;
}

static int locate_open(int descriptor, char path[PATH_MAX])
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t count = readlink(link, path, PATH_MAX - 1);
    if (count < 0) return 0;
    path[count] = 0;
    return 1;
}

static int is_watched(const char *path)
{
    return plan.folder && strncmp(path, plan.folder, plan.length) == 0 &&
           (path[plan.length] == '/' || path[plan.length] == 0);
}

// What is to become of a call on this path. Kills where that is the plan.
static enum kind judge(const char *name, const char *path, int needs_room, int is_write)
{
    if (!is_watched(path)) return NONE;
    pthread_mutex_lock(&counting);
    long number = ++counted;
    if (plan.log >= 0) {
        char line[PATH_MAX + 64];
        int size = snprintf(line, sizeof line, "%ld %s %s\n", number, name, path);
        syscall(SYS_write, plan.log, line, (size_t)size);
    }
    pthread_mutex_unlock(&counting);
    if (plan.at == 0 || number < plan.at) return NONE;
    if (plan.kind == SPACE) return needs_room ? SPACE : NONE;
    if (number > plan.at) return NONE;
    if (plan.kind == KILL || (plan.kind == TORN && !is_write)) {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;) pause();
    }
    return plan.kind == SHORT && !is_write ? NONE : plan.kind;
}

static int error_of(enum kind kind) { return kind == INTERRUPTED ? EINTR : kind == IO ? EIO : kind == SPACE ? ENOSPC : 0; }

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_IF(kind) do { int e = error_of(kind); if (e) { errno = e; return -1; } } while (0)

static mode_t mode_of(int flags, va_list rest)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? (mode_t)va_arg(rest, int) : 0;
}

// Only an opening that may make or empty a file changes anything.
static enum kind judge_open(int folder, const char *name, int flags)
{
    char path[PATH_MAX];
    int may_make = (flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE;
    if (!may_make || !locate(folder, name, path)) return NONE;
    return judge("open", path, 1, 0);
}

#define OPEN(name)                                                                                                      \
    int name(const char *path, int flags, ...)                                                                          \
    {                                                                                                                   \
        va_list rest;                                                                                                   \
        va_start(rest, flags);                                                                                          \
        mode_t mode = mode_of(flags, rest);                                                                             \
        va_end(rest);                                                                                                   \
        enum kind kind = judge_open(AT_FDCWD, path, flags);                                                             \
        FAIL_IF(kind);                                                                                                  \
        return NEXT(name)(path, flags, mode);                                                                           \
    }
OPEN(open)
OPEN(open64)

#define OPEN_AT(name)                                                                                                   \
    int name(int folder, const char *path, int flags, ...)                                                              \
    {                                                                                                                   \
        va_list rest;                                                                                                   \
        va_start(rest, flags);                                                                                          \
        mode_t mode = mode_of(flags, rest);                                                                             \
        va_end(rest);                                                                                                   \
        enum kind kind = judge_open(folder, path, flags);                                                               \
        FAIL_IF(kind);                                                                                                  \
        return NEXT(name)(folder, path, flags, mode);                                                                   \
    }
OPEN_AT(openat)
OPEN_AT(openat64)

// The half that is written of a torn or a short write; all of the others.
static size_t size_of(enum kind kind, size_t size) { return kind == TORN || kind == SHORT ? (size + 1) / 2 : size; }

static ssize_t after_write(enum kind kind, ssize_t written)
{
    if (kind == TORN) syscall(SYS_kill, getpid(), SIGKILL);
    return written;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    char path[PATH_MAX];
    enum kind kind = locate_open(descriptor, path) ? judge("write", path, 1, 1) : NONE;
    FAIL_IF(kind);
    return after_write(kind, NEXT(write)(descriptor, bytes, size_of(kind, size)));
}

#define WRITE_AT(name, offset_type)                                                                                     \
    ssize_t name(int descriptor, const void *bytes, size_t size, offset_type offset)                                    \
    {                                                                                                                   \
        char path[PATH_MAX];                                                                                            \
        enum kind kind = locate_open(descriptor, path) ? judge("pwrite", path, 1, 1) : NONE;                            \
        FAIL_IF(kind);                                                                                                  \
        return after_write(kind, NEXT(name)(descriptor, bytes, size_of(kind, size), offset));                           \
    }
WRITE_AT(pwrite, off_t)
WRITE_AT(pwrite64, off64_t)

#define ON_DESCRIPTOR(name, needs_room, parameters, arguments)                                                          \
    int name parameters                                                                                                 \
    {                                                                                                                   \
        char path[PATH_MAX];                                                                                            \
        enum kind kind = locate_open(descriptor, path) ? judge(#name, path, needs_room, 0) : NONE;                      \
        FAIL_IF(kind);                                                                                                  \
        return NEXT(name) arguments;                                                                                    \
    }
ON_DESCRIPTOR(fsync, 0, (int descriptor), (descriptor))
ON_DESCRIPTOR(fdatasync, 0, (int descriptor), (descriptor))
ON_DESCRIPTOR(ftruncate, 1, (int descriptor, off_t size), (descriptor, size))
ON_DESCRIPTOR(ftruncate64, 1, (int descriptor, off64_t size), (descriptor, size))
ON_DESCRIPTOR(fchmod, 0, (int descriptor, mode_t mode), (descriptor, mode))

#define ON_PATH(name, needs_room, folder, parameters, arguments)                                                        \
    int name parameters                                                                                                 \
    {                                                                                                                   \
        char located[PATH_MAX];                                                                                         \
        enum kind kind = locate(folder, path, located) ? judge(#name, located, needs_room, 0) : NONE;                   \
        FAIL_IF(kind);                                                                                                  \
        return NEXT(name) arguments;                                                                                    \
    }
ON_PATH(unlink, 0, AT_FDCWD, (const char *path), (path))
ON_PATH(unlinkat, 0, folder, (int folder, const char *path, int flags), (folder, path, flags))
ON_PATH(mkdir, 1, AT_FDCWD, (const char *path, mode_t mode), (path, mode))
ON_PATH(rename, 1, AT_FDCWD, (const char *path, const char *new), (path, new))
// A second name, and the first of a file that was made without one.
ON_PATH(linkat, 1, other, (int folder, const char *old, int other, const char *path, int flags),
        (folder, old, other, path, flags))
ON_PATH(renameat, 1, folder, (int folder, const char *path, int other, const char *new), (folder, path, other, new))
