#include <extract/doorman.h>

#include <elf.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

namespace zs::extract {
namespace {

constexpr int walls_missing = 77;  // with which the guest ends before he was one
constexpr std::size_t longest_path = 256;

/// The guest, standing still before a call of the system.
class AtTheDoor {
 public:
  explicit AtTheDoor(pid_t guest) : guest_(guest) {
    iovec all{&registers_, sizeof registers_};
    known_ = ::ptrace(PTRACE_GETREGSET, guest, NT_PRSTATUS, &all) == 0;
  }
#if defined(__x86_64__)
  long call() const { return known_ ? static_cast<long>(registers_.orig_rax) : -1; }
  unsigned long long argument(int which) const {
    return which == 0 ? registers_.rdi : which == 1 ? registers_.rsi : registers_.rdx;
  }
  /// The call is not made, and fails as if there were no such file.
  bool refuse() {
    registers_.orig_rax = static_cast<unsigned long long>(-1);
    registers_.rax = static_cast<unsigned long long>(-ENOENT);
    return put_back();
  }
#else
  long call() const { return known_ ? static_cast<long>(registers_.regs[8]) : -1; }
  unsigned long long argument(int which) const { return registers_.regs[which]; }
  bool refuse() {
    int none = -1;
    iovec number{&none, sizeof none};
    registers_.regs[0] = static_cast<unsigned long long>(-ENOENT);
    return ::ptrace(PTRACE_SETREGSET, guest_, NT_ARM_SYSTEM_CALL, &number) == 0 && put_back();
  }
#endif
  /// The text at an address of the guest's; empty where it is no path we would look at.
  std::string text_at(unsigned long long address) const {
    std::string text;
    while (text.size() < longest_path) {
      errno = 0;
      const long word = ::ptrace(PTRACE_PEEKDATA, guest_, address + text.size(), nullptr);
      if (errno != 0) return {};
      char bytes[sizeof word];
      std::memcpy(bytes, &word, sizeof word);
      const auto end = std::find(bytes, bytes + sizeof word, '\0');
      text.append(bytes, end);
      if (end != bytes + sizeof word) return text;
    }
    return {};
  }

 private:
  bool put_back() {
    iovec all{&registers_, sizeof registers_};
    return ::ptrace(PTRACE_SETREGSET, guest_, NT_PRSTATUS, &all) == 0;
  }
  pid_t guest_;
  user_regs_struct registers_{};
  bool known_ = false;
};

bool wishes_to_open(const AtTheDoor& guest, std::span<const std::string_view> readable) {
#ifdef SYS_open
  if (guest.call() == SYS_open) return may_open(guest.text_at(guest.argument(0)), guest.argument(1), readable);
#endif
  return guest.call() == SYS_openat && may_open(guest.text_at(guest.argument(1)), guest.argument(2), readable);
}

[[noreturn]] void become(const Guest& guest) {
  std::vector<char*> arguments;
  auto copies = guest.arguments;
  copies.insert(copies.begin(), guest.program);
  for (auto& one : copies) arguments.push_back(one.data());
  arguments.push_back(nullptr);
  char* environment[] = {nullptr};
  const int nowhere = ::open("/dev/null", O_WRONLY);
  if (nowhere >= 0 && nowhere != STDERR_FILENO) ::dup2(nowhere, STDERR_FILENO);
  if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) _exit(walls_missing);
  ::raise(SIGSTOP);  // until the doorman stands at the door
  if (!wall_in_with_door(guest.bounds)) _exit(walls_missing);
  ::execve(guest.program.c_str(), arguments.data(), environment);
  _exit(walls_missing);
}

class Doorman {
 public:
  Doorman(pid_t guest, const Guest& who) : guest_(guest), who_(who) {}
  Visit attend() {
    constexpr long options = PTRACE_O_EXITKILL | PTRACE_O_TRACESECCOMP | PTRACE_O_TRACEEXEC;
    if (!WIFSTOPPED(next()) || ::ptrace(PTRACE_SETOPTIONS, guest_, nullptr, options) != 0) return Visit::impossible;
    int signal = 0;
    while (::ptrace(PTRACE_CONT, guest_, nullptr, signal) == 0) {
      const int status = next();
      if (!WIFSTOPPED(status)) return ended(status);
      signal = answer(status);
      if (signal == SIGKILL) break;
    }
    return Visit::failed;
  }

 private:
  int next() {
    int status = SIGKILL;
    while (::waitpid(guest_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
  }
  /// What he goes on with: no signal, the one he was sent, or his death.
  int answer(int status) {
    const int event = status >> 16;
    if (event == PTRACE_EVENT_EXEC) return 0;
    if (event != PTRACE_EVENT_SECCOMP) return WSTOPSIG(status);
    AtTheDoor guest(guest_);
    if (guest.call() == SYS_execve) return std::exchange(inside_, true) ? SIGKILL : 0;
    if (wishes_to_open(guest, who_.readable)) return 0;
    return guest.refuse() ? 0 : SIGKILL;
  }
  static Visit ended(int status) {
    if (!WIFEXITED(status)) return Visit::failed;
    if (WEXITSTATUS(status) == walls_missing) return Visit::impossible;
    return WEXITSTATUS(status) == 0 ? Visit::done : Visit::failed;
  }
  pid_t guest_;
  const Guest& who_;
  bool inside_ = false;
};

}  // namespace

bool may_open(std::string_view path, unsigned long long flags, std::span<const std::string_view> readable) {
  constexpr unsigned long long large = 0100000;  // the kernel's O_LARGEFILE, which the C library calls 0
  constexpr unsigned long long harmless = O_CLOEXEC | O_NONBLOCK | O_DIRECTORY | O_NOCTTY | O_NOFOLLOW | large;
  if ((flags & ~harmless) != O_RDONLY) return false;
  if (path.find("/../") != std::string_view::npos || path.ends_with("/..")) return false;
  return std::any_of(readable.begin(), readable.end(), [&](std::string_view place) {
    return place.ends_with('/') ? path.starts_with(place) || path == place.substr(0, place.size() - 1) : path == place;
  });
}

Visit receive(const Guest& guest) {
  become_nobody();
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  const pid_t pid = ::fork();
  if (pid < 0) return Visit::impossible;
  if (pid == 0) become(guest);
  ::close(STDIN_FILENO);
  return Doorman(pid, guest).attend();
}

}  // namespace zs::extract
