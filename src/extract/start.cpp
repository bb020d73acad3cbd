// The server's side of the worker: started with nothing, heard within limits, ended whatever happens.
#include <extract/ask.h>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fmt/format.h>

namespace zs::extract {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

class Attributes {
 public:
  Attributes() {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawn_file_actions_init(&actions);
  }
  ~Attributes() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
};

/// The worker's id, or -1. It inherits the two descriptors and nothing else; its environment is empty.
pid_t start(const Starting& starting, std::vector<std::string> words, const Descriptor& file,
            const Descriptor& answer) {
  Attributes with;
  posix_spawn_file_actions_adddup2(&with.actions, file.number(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&with.actions, answer.number(), STDOUT_FILENO);
  posix_spawn_file_actions_addclosefrom_np(&with.actions, STDERR_FILENO);
  words.insert(words.begin(), {starting.program, starting.command});
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  char* environment[] = {nullptr};
  pid_t worker = -1;
  const int fault = posix_spawn(&worker, starting.program.c_str(), &with.actions, &with.attributes, arguments.data(),
                                environment);
  return fault == 0 ? worker : -1;
}

enum class Hearing { complete, too_late, too_much, stopped };

constexpr long long longest_wait_ms = 200;  // until a stop is seen

Hearing hear(int answer, SteadyTime until, std::size_t most, const std::stop_token& stop, std::string& heard) {
  std::string piece(64 * 1024, '\0');
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
    pollfd waiting{answer, POLLIN, 0};
    if (left <= 0) return Hearing::too_late;
    if (stop.stop_requested()) return Hearing::stopped;
    if (poll(&waiting, 1, static_cast<int>(std::min<long long>(left, longest_wait_ms))) <= 0) continue;
    const auto got = ::read(answer, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return Hearing::complete;
    heard.append(piece, 0, static_cast<std::size_t>(got));
    if (heard.size() > most) return Hearing::too_much;
  }
}

/// How it ended, in words. A worker that has closed its answer has nothing left to do.
std::string end(pid_t worker) {
  kill(worker, SIGKILL);
  int status = 0;
  while (waitpid(worker, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) return fmt::format("the worker died of signal {}", WTERMSIG(status));
  return fmt::format("the worker ended with {}", WEXITSTATUS(status));
}

}  // namespace

Heard ask(const Starting& starting, const std::string& path, const std::vector<std::string>& words,
          const std::stop_token& stop) {
  const SteadyTime until = std::chrono::steady_clock::now() + starting.patience;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (file.number() < 0) return {Heard::How::not_started, "the file cannot be opened"};
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {Heard::How::not_started, "there is no pipe to be had"};
  const Descriptor answer(ends[0]);
  Descriptor theirs(ends[1]);
  const pid_t worker = start(starting, words, file, theirs);
  theirs.close();
  if (worker < 0) return {Heard::How::not_started, "the worker could not be started"};
  std::string heard;
  const Hearing hearing = hear(answer.number(), until, starting.most_output_bytes, stop, heard);
  const std::string how = end(worker);
  switch (hearing) {
    case Hearing::too_late:
      return {Heard::How::broken_off, "the worker took too long"};
    case Hearing::too_much:
      return {Heard::How::broken_off, "the worker said too much"};
    case Hearing::stopped:
      return {Heard::How::not_started, "the program is ending"};
    case Hearing::complete:
      return {Heard::How::complete, how, std::move(heard)};
  }
  return {Heard::How::broken_off, how};
}

}  // namespace zs::extract
