#pragma once
// The text of attached files: taken once per contents, outside of every transaction, and kept in `file_text`. An upload
// asks for it in its own transaction; the reading follows. A text with a mark of state secrets is not kept: such a file
// can neither be attached nor be had back, and goes with the next sweep unless it already belongs to a matter.

#include <content/content.h>
#include <extract/extract.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace zs::content {

enum class TextState { waiting, ready, none, refused };
std::string_view name_of(TextState state);

struct FileText {
  TextState state = TextState::none;
  extract::Blocks blocks;
};

/// What is known of the file's text. One statement.
FileText text_of(db::Tx& tx, const File& file);

/// Is its text known to carry a mark of state secrets? One statement.
bool is_secret(db::Tx& tx, const File& file);

/// Inside the upload's transaction. No statement for types without text.
void ask_for_text(db::Tx& tx, const Taken& taken, Instant now);

/// How texts are taken.
struct Reading {
  /// The worker; blocks. Ends early when a stop is requested.
  std::function<extract::Outcome(const std::string& path, extract::Format, std::stop_token)> read;
  /// Does the text carry a mark that must not be kept?
  std::function<bool(std::string_view text)> is_secret;
};

/// Takes the texts that wait, one file after the other.
class TextReader {
 public:
  TextReader(const Store& store, db::Database& database, Reading reading, Clock clock);
  ~TextReader();
  TextReader(const TextReader&) = delete;
  TextReader& operator=(const TextReader&) = delete;

  void start();
  /// Ends the file that is being read; it goes on waiting. Idempotent.
  void stop();
  /// Something was uploaded. Cheap; any thread.
  void wake();
  /// What waits may be due: wakes the thread, or takes the texts here and now where there is none (stories, tests).
  void look();

 private:
  void run(std::stop_token stop);
  void read_waiting(const std::stop_token& stop);

  const Store& store_;
  db::Database& database_;
  Reading reading_;
  Clock clock_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  bool woken_ = false;
  std::jthread thread_;
};

}  // namespace zs::content
