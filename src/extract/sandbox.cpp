#include <extract/sandbox.h>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <iterator>
#include <vector>

namespace zs::extract {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
#error "The worker's filter must know this machine's system calls."
#endif

constexpr unsigned nobody = 65534;

/// Allowed whatever their arguments are.
constexpr std::uint32_t plain_calls[] = {
    SYS_read,   SYS_readv,  SYS_lseek,     SYS_close,         SYS_munmap,       SYS_mremap,       SYS_brk,
    SYS_madvise, SYS_exit,  SYS_exit_group, SYS_clock_gettime, SYS_gettimeofday, SYS_getrandom,    SYS_getrusage,
    SYS_getpid, SYS_gettid, SYS_rt_sigprocmask, SYS_rt_sigreturn};

constexpr std::uint32_t offset_of_argument(int which) {
  return static_cast<std::uint32_t>(offsetof(seccomp_data, args)) + static_cast<std::uint32_t>(which) * 8;  // low half
}

/// A filter is a list of comparisons; each of these adds a few that end in "allowed" or go on.
class Filter {
 public:
  Filter() {
    load(offsetof(seccomp_data, arch));
    jump(BPF_JEQ, architecture, 1, 0);
    end(SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
  }
  void allow(std::uint32_t call) {
    jump(BPF_JEQ, call, 0, 1);
    end(SECCOMP_RET_ALLOW);
  }
  /// Where the argument equals `value` …
  void allow_if(std::uint32_t call, int argument, std::uint32_t value) {
    jump(BPF_JEQ, call, 0, 4);
    load(offset_of_argument(argument));
    jump(BPF_JEQ, value, 0, 1);
    end(SECCOMP_RET_ALLOW);
    end(SECCOMP_RET_KILL_PROCESS);
  }
  /// … or has none of these bits.
  void allow_without(std::uint32_t call, int argument, std::uint32_t bits) {
    jump(BPF_JEQ, call, 0, 4);
    load(offset_of_argument(argument));
    jump(BPF_JSET, bits, 1, 0);
    end(SECCOMP_RET_ALLOW);
    end(SECCOMP_RET_KILL_PROCESS);
  }
  bool put_up() {
    end(SECCOMP_RET_KILL_PROCESS);
    sock_fprog program{static_cast<unsigned short>(code_.size()), code_.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
  }

 private:
  void load(std::uint32_t offset) { code_.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)); }
  void jump(unsigned how, std::uint32_t value, unsigned char yes, unsigned char no) {
    code_.push_back(BPF_JUMP(static_cast<unsigned short>(BPF_JMP | BPF_K | how), value, yes, no));
  }
  void end(std::uint32_t answer) { code_.push_back(BPF_STMT(BPF_RET | BPF_K, answer)); }
  std::vector<sock_filter> code_;
};

bool filter_calls() {
  Filter filter;
  for (const auto call : plain_calls) filter.allow(call);
  for (const auto call : {SYS_write, SYS_writev}) filter.allow_if(static_cast<std::uint32_t>(call), 0, 1);
  filter.allow_if(SYS_futex, 1, FUTEX_WAKE_PRIVATE);  // a first exception wakes those who wait: there is nobody
  filter.allow_without(SYS_mmap, 2, PROT_EXEC);
  filter.allow_without(SYS_mprotect, 2, PROT_EXEC);
  return filter.put_up();
}

bool limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  return setrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
}

bool set_limits(const Bounds& bounds) {
  bool set = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 0) &&
             limit(RLIMIT_MEMLOCK, 0) && limit(RLIMIT_CPU, bounds.cpu_seconds);
#ifndef __SANITIZE_ADDRESS__  // reserves terabytes of addresses
  set = set && limit(RLIMIT_AS, bounds.memory_bytes);
#endif
  return set;
}

/// As root: somebody whom nothing belongs to. Not every container can; the filter holds without.
void become_nobody() {
  if (geteuid() != 0) return;
  if (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0)
    errno = 0;
}

}  // namespace

bool wall_in(const Bounds& bounds) {
  become_nobody();
  return prctl(PR_SET_DUMPABLE, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && set_limits(bounds) &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filter_calls();
}

}  // namespace zs::extract
