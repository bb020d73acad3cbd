#pragma once
// The text of a paper that somebody hands in as a file: its headings, paragraphs and tables in reading order.
//
// What a stranger wrote is never parsed in the server. `read` starts the program itself once more as a worker that gets
// the file as an open descriptor and a pipe for its answer, and nothing else: no environment, no file to open, no
// socket, no child, little memory, little time. Whatever the file does to the worker, `read` comes back in time
// and says that there is no text. Nothing of the file's layout, pictures or scripts is looked at.

#include <base/json.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace zs::extract {

enum class Format { plain, word, pdf, ofd };
/// The format behind a media type of ours; nullopt: no text is taken from such files.
std::optional<Format> format_of(std::string_view media_type);

struct Block {
  enum class Type { heading, paragraph, table };
  Type type = Type::paragraph;
  int level = 0;         // of a heading, 1 to 9
  bool centred = false;  // stands in the middle of the line
  std::string text;      // of a heading or paragraph; line breaks inside as \n
  std::vector<std::vector<std::string>> rows;  // of a table; cells that belong to a merged one are empty
  bool operator==(const Block&) const = default;
};
using Blocks = std::vector<Block>;

/// How much of a file is taken; what is beyond is cut off, at the end of a paragraph.
constexpr std::size_t most_text_bytes = 600'000, most_blocks = 20'000;

json::array to_json(const Blocks& blocks);
/// nullopt where it is not what `to_json` writes, or more than the limits allow.
std::optional<Blocks> blocks_from(const json::value& value);
/// All text, one block or row a line.
std::string text_of(const Blocks& blocks);

struct Outcome {
  enum class State {
    read,        // `blocks` holds the text
    none,        // there is no text to be had: no text layer, damaged, too large, hostile
    not_started  // the worker could not be started: to be tried again
  };
  State state = State::none;
  Blocks blocks;
  std::string reason;  // English, for the log
};

struct Starting {
  std::string program = "/proc/self/exe";
  std::string command = "extract-worker";  // the program's command that ends in `work`
  std::chrono::milliseconds patience{120'000};  // its processor time ends it much earlier
  std::size_t most_output_bytes = 8 * 1024 * 1024;
};

/// Reads the file at `path` in a worker. Blocks up to `patience`, less when a stop is requested; any thread.
Outcome read(const Starting& starting, const std::string& path, Format format, const std::stop_token& stop = {});

/// What `zhongshu extract-worker FORMAT` does: reads the file on descriptor 0 and writes its blocks to descriptor 1.
/// Never returns.
[[noreturn]] void work(std::string_view format);

}  // namespace zs::extract
