#define _GNU_SOURCE
#include "CKeeper.h"

#if defined(__linux__)

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

// Between fork and exec, and in the keeper, only calls that are safe in a signal handler: this process may have threads.

/// The last try is a second after the first.
enum { tries = 1000, try_nanoseconds = 1000000 };

static void kill_children(void) {
    // proc(5): those of the only thread, a space after each. Without CONFIG_PROC_CHILDREN the program's group is all.
    int file = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    char text[4096];
    pid_t process = 0;
    for (ssize_t count; (count = read(file, text, sizeof text)) > 0;) {
        for (ssize_t place = 0; place < count; place++) {
            if (text[place] >= '0' && text[place] <= '9') {
                process = process * 10 + (text[place] - '0');
            } else {
                if (process > 0) kill(process, SIGKILL);
                process = 0;
            }
        }
    }
    close(file);
}

/// Children of what is killed become children of the keeper, and are killed in the next round.
static int end_all(pid_t program) {
    int status = 0;
    // Its number is its own until it is waited for.
    kill(-program, SIGKILL);
    kill(program, SIGKILL);
    for (int round = 0; round < tries; round++) {
        kill_children();
        int one;
        for (pid_t ended; (ended = waitpid(-1, &one, WNOHANG)) != 0;) {
            if (ended < 0 && errno == ECHILD) return status;
            if (ended < 0 && errno != EINTR) break;
            if (ended == program) status = one;
        }
        nanosleep(&(struct timespec){.tv_nsec = try_nanoseconds}, NULL);
    }
    return status;
}

/// Waits for others than the program, which became the keeper's when their parent ended.
static bool has_ended(pid_t program) {
    for (;;) {
        siginfo_t found = {0};
        if (waitid(P_ALL, 0, &found, WEXITED | WNOHANG | WNOWAIT) != 0 || found.si_pid == 0) return false;
        if (found.si_pid == program) return true;
        waitpid(found.si_pid, NULL, WNOHANG);
    }
}

static _Noreturn void end_like(int status) {
    if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
    int number = WTERMSIG(status);
    // The program's core is of use, the keeper's is not.
    prctl(PR_SET_DUMPABLE, 0);
    signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    kill(getpid(), number);
    _exit(128 + number);
}

struct plan {
    const char *path;
    char *const *words;
    int files[3];
    /// Where it is told why there is no program; closed by its start.
    int report;
    pid_t parent;
};

static _Noreturn void fail(const struct plan *plan) {
    int fault = errno;
    while (write(plan->report, &fault, sizeof fault) < 0 && errno == EINTR) {}
    _exit(127);
}

static _Noreturn void become_program(const struct plan *plan, pid_t keeper) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != keeper) _exit(127);
    setpgid(0, 0);
    int files[3];
    for (int standard = 0; standard < 3; standard++) {
        // Above the standard ones, which may be among those that are handed over.
        int flags = standard == 0 ? O_RDONLY : O_WRONLY;
        files[standard] = plan->files[standard] < 0 ? open("/dev/null", flags) : plan->files[standard];
        files[standard] = fcntl(files[standard], F_DUPFD_CLOEXEC, 3);
        if (files[standard] < 0) fail(plan);
    }
    for (int standard = 0; standard < 3; standard++) {
        if (dup2(files[standard], standard) < 0) fail(plan);
    }
    // Handlers are of the other process; what is ignored stays so.
    for (int number = 1; number < NSIG; number++) {
        struct sigaction action;
        if (sigaction(number, NULL, &action) == 0 && action.sa_handler != SIG_IGN) signal(number, SIG_DFL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(plan->path, plan->words, environ);
    fail(plan);
}

static void close_all(void) {
#if defined(SYS_close_range)
    if (syscall(SYS_close_range, 0U, ~0U, 0U) == 0) return;
#endif
    struct rlimit limit;
    rlim_t count = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65536 ? limit.rlim_cur : 65536;
    for (rlim_t file = 0; file < count; file++) close((int)file);
}

static _Noreturn void keep(const struct plan *plan) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != plan->parent) _exit(127);
    // A terminal's interruption is for the other process, which tells the keeper.
    setpgid(0, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_NAME, "wattmark-keeper");
    // What is ignored would not be waited for.
    signal(SIGCHLD, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    pid_t keeper = getpid();
    pid_t program = fork();
    if (program < 0) fail(plan);
    if (program == 0) become_program(plan, keeper);
    setpgid(program, program);
    // So that whoever reads from the program sees its end.
    close_all();
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGTERM);
    for (int number = 0; number != SIGTERM && !has_ended(program);) sigwait(&awaited, &number);
    end_like(end_all(program));
}

pid_t wm_keeper_start(
    const char *path, char *const *words, int input, int output, int errors, int *fault) {
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) {
        *fault = errno;
        return -1;
    }
    struct plan plan = {
        .path = path, .words = words, .files = {input, output, errors}, .report = report[1], .parent = getpid()};
    // Held in the keeper for good.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t keeper = fork();
    if (keeper == 0) keep(&plan);
    *fault = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    close(report[1]);
    if (keeper > 0) {
        int told = 0;
        ssize_t count;
        while ((count = read(report[0], &told, sizeof told)) < 0 && errno == EINTR) {}
        if (count == sizeof told) {
            while (waitpid(keeper, NULL, 0) < 0 && errno == EINTR) {}
            *fault = told;
            keeper = -1;
        }
    }
    close(report[0]);
    return keeper;
}

#endif
