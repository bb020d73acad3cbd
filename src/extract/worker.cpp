// The worker: everything it needs is opened first, then the walls go up, and only then the file is looked at.
#include <extract/reader.h>
#include <extract/sandbox.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace zs::extract {
namespace {

constexpr std::size_t most_input_bytes = 64u << 20;

struct NamedFormat {
  Format format;
  std::string_view name;
};
constexpr NamedFormat format_names[] = {
    {Format::plain, "plain"}, {Format::word, "word"}, {Format::pdf, "pdf"}, {Format::ofd, "ofd"}};

std::string whole_input() {
  const auto size = lseek(STDIN_FILENO, 0, SEEK_END);
  if (size < 0 || lseek(STDIN_FILENO, 0, SEEK_SET) != 0) throw Fault("the file cannot be read");
  if (static_cast<std::size_t>(size) > most_input_bytes) throw TooLarge("the file is too large");
  std::string bytes(static_cast<std::size_t>(size), '\0');
  std::size_t got = 0;
  while (got < bytes.size()) {
    const auto more = ::read(STDIN_FILENO, bytes.data() + got, bytes.size() - got);
    if (more <= 0) throw Fault("the file cannot be read");
    got += static_cast<std::size_t>(more);
  }
  return bytes;
}

Blocks blocks_of(Format format, const Converter& converter) {
  const std::string bytes = whole_input();
  switch (format) {
    case Format::plain:
      return read_plain(bytes, converter);
    case Format::word:
      return read_word(bytes);
    case Format::pdf:
      return read_pdf(bytes, converter);
    case Format::ofd:
      return read_ofd(bytes);
  }
  return {};
}

json::object answer_with_pages() {
  try {
    json::array pages;
    for (const auto& size : page_sizes_of(whole_input())) pages.push_back(json::array{size.width, size.height});
    return {{"pages", std::move(pages)}};
  } catch (const TooLarge&) {
    return {{"none", "too_large"}};
  } catch (const Encrypted&) {
    return {{"none", "encrypted"}};
  } catch (const std::exception&) {
    return {{"none", "damaged"}};
  }
}

json::object answer(Format format, const Converter& converter) {
  try {
    auto blocks = blocks_of(format, converter);
    if (blocks.empty()) throw Fault("there is no text in it");
    return {{"blocks", to_json(blocks)}};
  } catch (const Fault& fault) {
    return {{"none", fault.what()}};
  } catch (const std::bad_alloc&) {
    return {{"none", "it takes too much memory"}};
  } catch (const std::exception&) {
    return {{"none", "it is damaged"}};
  }
}

void write_all(std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void work(std::string_view name) {
  const Converter converter;
  setenv("TZ", "UTC0", 1);  // a package's times are nobody's affair, and need no file
  tzset();
  const auto* named = std::find_if(std::begin(format_names), std::end(format_names),
                                   [&](const NamedFormat& one) { return one.name == name; });
  const bool known = named != std::end(format_names);
  if (!known && name != "pages") _exit(2);
  if (!wall_in({})) {
    write_all(R"({"none":"the worker could not be walled in"})");
    _exit(1);
  }
  write_all(json::serialize(known ? answer(named->format, converter) : answer_with_pages()));
  _exit(0);
}

}  // namespace zs::extract
