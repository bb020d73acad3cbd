// Papers with bytes changed, cut, doubled and swapped at random, from fixed seeds: whatever they give is text or a
// fault, and what is text passes the server's own check.
#include <base/text.h>
#include <doctest/doctest.h>
#include <extract/reader.h>
#include <extract/test_files.h>

#include <random>

using namespace zs;
using namespace zs::extract;

namespace {

using Random = std::mt19937;

std::size_t place_in(Random& random, const std::string& bytes) {
  return bytes.empty() ? 0 : std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random);
}

void change(Random& random, std::string& bytes) {
  const auto at = place_in(random, bytes), other = place_in(random, bytes);
  const auto length = std::min<std::size_t>(bytes.size() - other, 1 + random() % 64);
  switch (random() % 5) {
    case 0:
      bytes[at] = static_cast<char>(random());
      break;
    case 1:
      bytes.insert(at, bytes.substr(other, length));
      break;
    case 2:
      bytes.erase(at, length);
      break;
    case 3:
      std::swap(bytes[at], bytes[other]);
      break;
    default:
      bytes.replace(at, 1, random() % 2 == 0 ? "<<" : "99999999");
  }
}

/// How many of the changed files still gave text.
template <class F>
int still_read(const std::string& whole, int files, F read) {
  int read_well = 0;
  for (int seed = 0; seed < files; ++seed) {
    Random random(static_cast<unsigned>(seed));
    std::string bytes = whole;
    for (auto left = 1 + random() % 8; left > 0 && bytes.size() > 16; --left) change(random, bytes);
    CAPTURE(seed);
    try {
      const Blocks blocks = read(bytes);
      CHECK(blocks_from(to_json(blocks)) == blocks);
      ++read_well;
    } catch (const std::exception&) {
    }
  }
  return read_well;
}

/// A package whose document is changed: a change to the package itself mostly ends at its checksums.
std::string package_of(const std::string& document) { return zipped({{"word/document.xml", document}}); }

}  // namespace

TEST_CASE("changed papers never break a reader") {
  const Converter converter;
  const auto paper = papers().at(3);
  const std::string document =
      "<w:document><w:body>" + word_paragraph(paper.text("title"), "<w:jc w:val=\"center\"/>") +
                               word_paragraph(paper.text("body")) + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" +
                               "</w:body></w:document>";
  CHECK(still_read(as_plain(paper), 400, [&](const std::string& bytes) { return read_plain(bytes, converter); }) > 0);
  CHECK(still_read(as_word(paper), 400, [](const std::string& bytes) { return read_word(bytes); }) > 0);
  CHECK(still_read(document, 400, [](const std::string& text) { return read_word(package_of(text)); }) > 0);
  CHECK(still_read(as_pdf(paper), 400, [&](const std::string& bytes) { return read_pdf(bytes, converter); }) > 0);
  CHECK(still_read(as_ofd(paper), 400, [&](const std::string& bytes) { return read_ofd(bytes); }) > 0);
}
