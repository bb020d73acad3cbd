#include <base/json.h>
#include <base/log.h>
#include <base/time.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <deque>
#include <mutex>

namespace zs::log {
namespace {

spdlog::logger& sink() {
  static auto logger = [] {
    auto made = std::make_shared<spdlog::logger>("zhongshu", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern("%v");
    return made;
  }();
  return *logger;
}

void write(spdlog::level::level_enum level, std::string_view event, Fields fields) {
  if (!sink().should_log(level)) return;
  json::object line{
      {"at", to_rfc3339(system_now())}, {"level", spdlog::level::to_string_view(level).data()}, {"event", event}};
  for (const auto& [name, value] : fields) line[name] = value;
  sink().log(level, "{}", json::serialize(line));
}

class Errors {
 public:
  void note(std::string_view event) {
    std::lock_guard lock(mutex_);
    noted_.push_back({system_now(), std::string(event)});
    if (noted_.size() > most_) noted_.pop_front();
  }
  std::vector<Noted> since(Instant at) {
    std::lock_guard lock(mutex_);
    auto first = std::ranges::lower_bound(noted_, at, {}, &Noted::at);
    return {first, noted_.end()};
  }

 private:
  static constexpr std::size_t most_ = 1000;
  std::mutex mutex_;
  std::deque<Noted> noted_;
};

Errors& errors() {
  static Errors kept;
  return kept;
}

}  // namespace

void info(std::string_view event, Fields fields) { write(spdlog::level::info, event, fields); }
void warning(std::string_view event, Fields fields) { write(spdlog::level::warn, event, fields); }
void error(std::string_view event, Fields fields) {
  errors().note(event);
  write(spdlog::level::err, event, fields);
}

std::vector<Noted> errors_since(Instant at) { return errors().since(at); }

void quiet() { sink().set_level(spdlog::level::warn); }

}  // namespace zs::log
