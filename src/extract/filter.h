#pragma once
// A list of what a process may ask of the system. Internal to the walls.

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace zs::extract {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
#error "The worker's filter must know this machine's system calls."
#endif

/// A filter is a list of comparisons; each of these adds a few that end in "allowed" or go on. What none allows ends in
/// `otherwise`: death, or an error number.
class Filter {
 public:
  explicit Filter(std::uint32_t otherwise) : otherwise_(otherwise) {
    load(offsetof(seccomp_data, arch));
    jump(BPF_JEQ, architecture, 1, 0);
    end(SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
  }
  void allow(long call) { answer(call, SECCOMP_RET_ALLOW); }
  /// Whoever traces the process decides; where nobody does, the call does not exist.
  void ask(long call) { answer(call, SECCOMP_RET_TRACE); }
  /// Where the argument is one of these.
  void allow_if(long call, int argument, std::initializer_list<std::uint32_t> values) {
    jump(BPF_JEQ, number(call), 0, static_cast<unsigned char>(2 + 2 * values.size()));
    load(offset_of_argument(argument));
    for (const auto value : values) {
      jump(BPF_JEQ, value, 0, 1);
      end(SECCOMP_RET_ALLOW);
    }
    end(otherwise_);
  }
  /// Where the argument has none of these bits.
  void allow_without(long call, int argument, std::uint32_t bits) {
    jump(BPF_JEQ, number(call), 0, 4);
    load(offset_of_argument(argument));
    jump(BPF_JSET, bits, 1, 0);
    end(SECCOMP_RET_ALLOW);
    end(otherwise_);
  }
  bool put_up() {
    end(otherwise_);
    sock_fprog program{static_cast<unsigned short>(code_.size()), code_.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
  }

 private:
  static std::uint32_t number(long call) { return static_cast<std::uint32_t>(call); }
  static std::uint32_t offset_of_argument(int which) {
    return number(offsetof(seccomp_data, args)) + number(which) * 8;  // its low half
  }
  void answer(long call, std::uint32_t how) {
    jump(BPF_JEQ, number(call), 0, 1);
    end(how);
  }
  void load(std::uint32_t offset) { code_.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)); }
  void jump(unsigned how, std::uint32_t value, unsigned char yes, unsigned char no) {
    code_.push_back(BPF_JUMP(static_cast<unsigned short>(BPF_JMP | BPF_K | how), value, yes, no));
  }
  void end(std::uint32_t answer) { code_.push_back(BPF_STMT(BPF_RET | BPF_K, answer)); }

  std::uint32_t otherwise_;
  std::vector<sock_filter> code_;
};

}  // namespace zs::extract
