#include <content/texts.h>

#include <base/log.h>

#include <chrono>

namespace zs::content {
namespace {

/// A worker that could not be started is tried again.
constexpr std::chrono::minutes pause{1};

constexpr db::Statement insert_waiting_text{
    "insert_waiting_text",
    "INSERT INTO file_text (digest, media_type, state, due_at) VALUES ($1, $2, 'waiting', $3) ON CONFLICT DO NOTHING"};
constexpr db::Statement select_file_text{"select_file_text",
                                         "SELECT state, blocks FROM file_text WHERE digest = $1 AND media_type = $2"};
constexpr db::Statement select_refused_text{
    "select_refused_text", "SELECT 1 FROM file_text WHERE digest = $1 AND state = 'refused' LIMIT 1"};
constexpr db::Statement select_waiting_text{
    "select_waiting_text",
    "SELECT digest, media_type FROM file_text WHERE state = 'waiting' AND due_at <= $1 "
    "ORDER BY due_at, digest LIMIT 1"};
constexpr db::Statement settle_file_text{
    "settle_file_text",
    "UPDATE file_text SET state = $3, blocks = $4 WHERE digest = $1 AND media_type = $2 AND state = 'waiting'"};
constexpr db::Statement postpone_file_text{
    "postpone_file_text",
    "UPDATE file_text SET due_at = $3 WHERE digest = $1 AND media_type = $2 AND state = 'waiting'"};

struct Waiting {
  std::string digest, media_type;
};

std::optional<Waiting> next_waiting(db::Database& database, Instant now) {
  auto found = database.read([&](db::Tx& tx) -> Result<std::optional<Waiting>> {
    const auto row = tx.one(select_waiting_text, now);
    return row ? std::optional(Waiting{row->text(0), row->text(1)}) : std::nullopt;
  });
  return found ? *found : std::nullopt;
}

TextState state_of(std::string_view name) {
  for (const auto state : {TextState::waiting, TextState::ready, TextState::refused})
    if (name_of(state) == name) return state;
  return TextState::none;
}

TextState judged(const extract::Outcome& outcome, const Reading& reading) {
  if (outcome.state != extract::Outcome::State::read) return TextState::none;
  return reading.is_secret(extract::text_of(outcome.blocks)) ? TextState::refused : TextState::ready;
}

void tell(const Waiting& file, TextState state, const extract::Outcome& outcome) {
  if (state == TextState::none)
    log::info("file_without_text", {{"digest", file.digest}, {"type", file.media_type}, {"reason", outcome.reason}});
  if (state == TextState::refused) log::warning("file_with_secrecy_mark", {{"digest", file.digest}});
}

void settle(db::Database& database, const Waiting& file, TextState state, const extract::Blocks& blocks) {
  std::optional<std::string> kept;
  if (state == TextState::ready) kept = json::serialize(extract::to_json(blocks));
  database.write([&](db::Tx& tx) -> Result<bool> {
    return tx.execute(settle_file_text, file.digest, file.media_type, name_of(state), kept) > 0;
  });
}

void postpone(db::Database& database, const Waiting& file, Instant until) {
  database.write([&](db::Tx& tx) -> Result<bool> {
    return tx.execute(postpone_file_text, file.digest, file.media_type, until) > 0;
  });
}

}  // namespace

std::string_view name_of(TextState state) {
  switch (state) {
    case TextState::waiting:
      return "waiting";
    case TextState::ready:
      return "ready";
    case TextState::none:
      return "none";
    case TextState::refused:
      return "refused";
  }
  return {};
}

FileText text_of(db::Tx& tx, const File& file) {
  if (!extract::format_of(file.media_type)) return {};
  const auto row = tx.one(select_file_text, file.digest, file.media_type);
  FileText text;
  if (!row) return text;
  text.state = state_of(row->text(0));
  if (text.state != TextState::ready) return text;
  const auto kept = parse_json(row->text(1));
  auto blocks = kept ? extract::blocks_from(*kept) : std::nullopt;
  if (!blocks) throw db::Failure("a kept text cannot be understood");
  text.blocks = std::move(*blocks);
  return text;
}

bool is_secret(db::Tx& tx, const File& file) { return tx.one(select_refused_text, file.digest).has_value(); }

void ask_for_text(db::Tx& tx, const Taken& taken, Instant now) {
  if (extract::format_of(taken.media_type)) tx.execute(insert_waiting_text, taken.digest, taken.media_type, now);
}

TextReader::TextReader(const Store& store, db::Database& database, Reading reading, Clock clock)
    : store_(store), database_(database), reading_(std::move(reading)), clock_(std::move(clock)) {}

TextReader::~TextReader() { stop(); }

void TextReader::start() {
  thread_ = std::jthread([this](std::stop_token stop) { run(std::move(stop)); });
}

void TextReader::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void TextReader::wake() {
  const std::lock_guard lock(mutex_);
  woken_ = true;
  changed_.notify_one();
}

void TextReader::look() {
  if (thread_.joinable()) return wake();
  read_waiting({});
}

void TextReader::run(std::stop_token stop) {
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, stop, [&] { return woken_; });
      woken_ = false;
    }
    try {
      read_waiting(stop);
    } catch (const std::exception& failure) {  // the database is away: woken again when it is back
      log::error("texts_not_taken", {{"reason", failure.what()}});
    }
  }
}

void TextReader::read_waiting(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    const auto file = next_waiting(database_, clock_());
    if (!file) return;
    const auto format = extract::format_of(file->media_type);
    const auto outcome = reading_.read(store_.path_of(file->digest), *format, stop);
    if (outcome.state == extract::Outcome::State::not_started) {
      log::warning("text_not_taken", {{"digest", file->digest}, {"reason", outcome.reason}});
      postpone(database_, *file, clock_() + pause);
      continue;
    }
    const auto state = judged(outcome, reading_);
    tell(*file, state, outcome);
    settle(database_, *file, state, outcome.blocks);
  }
}

}  // namespace zs::content
