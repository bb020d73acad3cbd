#include <extract/filter.h>
#include <extract/sandbox.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <linux/futex.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace zs::extract {
namespace {

constexpr unsigned nobody = 65534;

/// Allowed whatever their arguments are.
constexpr long plain_calls[] = {SYS_read,          SYS_readv,         SYS_lseek,          SYS_close,    SYS_munmap,
                                SYS_mremap,        SYS_brk,           SYS_madvise,        SYS_exit,     SYS_exit_group,
                                SYS_clock_gettime, SYS_gettimeofday,  SYS_getrandom,      SYS_getrusage, SYS_getpid,
                                SYS_gettid,        SYS_rt_sigprocmask, SYS_rt_sigreturn};

/// What the start of a program and its libraries ask besides: facts about files and about itself, no contents.
constexpr long starting_calls[] = {
    SYS_pread64,  SYS_fstat,       SYS_newfstatat,     SYS_statx,       SYS_faccessat,       SYS_readlinkat,
    SYS_mmap,     SYS_mprotect,    SYS_futex,          SYS_uname,       SYS_set_tid_address, SYS_set_robust_list,
    SYS_getuid,   SYS_geteuid,     SYS_getgid,         SYS_getegid,     SYS_rt_sigaction,    SYS_sigaltstack,
    SYS_sysinfo,  SYS_getdents64,  SYS_fstatfs,        SYS_sched_yield, SYS_sched_getaffinity,
#ifdef SYS_rseq
    SYS_rseq,
#endif
#ifdef SYS_open  // what newer machines no longer have
    SYS_stat,     SYS_lstat,       SYS_access,         SYS_readlink,    SYS_arch_prctl,
#endif
};

bool filter_calls() {
  Filter filter(SECCOMP_RET_KILL_PROCESS);
  for (const auto call : plain_calls) filter.allow(call);
  for (const auto call : {SYS_write, SYS_writev}) filter.allow_if(call, 0, {STDOUT_FILENO});
  filter.allow_if(SYS_futex, 1, {FUTEX_WAKE_PRIVATE});  // a first exception wakes those who wait: there is nobody
  filter.allow_without(SYS_mmap, 2, PROT_EXEC);
  filter.allow_without(SYS_mprotect, 2, PROT_EXEC);
  return filter.put_up();
}

bool filter_program() {
  Filter filter(SECCOMP_RET_ERRNO | EPERM);
  for (const auto call : plain_calls) filter.allow(call);
  for (const auto call : starting_calls) filter.allow(call);
  for (const auto call : {SYS_write, SYS_writev}) filter.allow_if(call, 0, {STDOUT_FILENO, STDERR_FILENO});
  filter.allow_if(SYS_fcntl, 1, {F_GETFD, F_SETFD, F_GETFL});
  filter.allow_if(SYS_prlimit64, 0, {0});  // its own limits, which it cannot raise
  for (const auto call : {SYS_openat, SYS_execve}) filter.ask(call);
#ifdef SYS_open
  filter.ask(SYS_open);
#endif
  return filter.put_up();
}

bool limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  return setrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
}

bool set_limits(const Bounds& bounds) {
  bool set = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_MEMLOCK, 0) &&
             limit(RLIMIT_NOFILE, bounds.files) && limit(RLIMIT_CPU, bounds.cpu_seconds);
#ifndef __SANITIZE_ADDRESS__  // reserves terabytes of addresses
  set = set && limit(RLIMIT_AS, bounds.memory_bytes);
#endif
  return set;
}

bool close_in(const Bounds& bounds) {
  return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && set_limits(bounds) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

}  // namespace

void become_nobody() {
  if (geteuid() != 0) return;
  if (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0)
    errno = 0;
}

bool wall_in(const Bounds& bounds) {
  become_nobody();
  return prctl(PR_SET_DUMPABLE, 0) == 0 && close_in(bounds) && filter_calls();
}

bool wall_in_with_door(const Bounds& bounds) { return close_in(bounds) && filter_program(); }

}  // namespace zs::extract
