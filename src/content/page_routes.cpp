#include <base/errors.h>
#include <content/errors.h>
#include <content/pages.h>
#include <content/routes.h>
#include <content/texts.h>

namespace zs::content {

struct OfPage {
  api::IdText id;
  int page = 1;
  std::optional<int> width;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "page") return {.min = 1, .max = 100'000, .doc = "from 1"};
    if (field == "width") return {.min = 1, .max = 10'000, .doc = "in pixels; the next of our widths is taken"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(OfPage, (), (id, page, width))

/// The shape of a page, in points.
struct PageShape {
  int width = 0, height = 0;
};
BOOST_DESCRIBE_STRUCT(PageShape, (), (width, height))

/// How a file can be looked at on the page.
struct FilePages {
  std::string shown_as;
  std::optional<std::string> why;
  std::vector<PageShape> pages;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "shown_as")
      return {.doc = "pages: ask for each | picture: the file itself | text: its text | nothing"};
    if (field == "why")
      return {.doc = "why nothing: kind | encrypted | too_large | damaged | impossible (this machine draws nothing)"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(FilePages, (), (shown_as, why, pages))

namespace {

std::string_view word_for(extract::PageCount::State state) {
  if (state == extract::PageCount::State::encrypted) return "encrypted";
  return state == extract::PageCount::State::too_large ? "too_large" : "damaged";
}

FilePages nothing_because(std::string_view why) {
  return {std::string(name_of(ShownAs::nothing)), std::string(why), {}};
}

Result<FilePages> pages_of(Pages& pages, const File& file) {
  const auto shown = shown_as(file.media_type);
  if (shown == ShownAs::nothing) return nothing_because("kind");
  if (shown != ShownAs::pages) return FilePages{std::string(name_of(shown)), {}, {}};
  if (pages.impossible()) return nothing_because("impossible");
  const auto counted = pages.count(file);
  if (!counted) return Failure(counted.error());
  if (counted->state != extract::PageCount::State::counted) return nothing_because(word_for(counted->state));
  FilePages all{std::string(name_of(shown)), {}, {}};
  for (const auto& page : counted->pages) all.pages.push_back({page.width, page.height});
  return all;
}

}  // namespace

void add_page_routes(api::Routes& routes, const MayRead& may_read, Pages& pages) {
  routes.made<OfFile, File, FilePages>(
      "/files/{id}/pages", api::Authorisation::matter(), "How a file can be looked at: its pages, or why it has none.",
      {.look = [may_read](db::Tx& tx, const api::Call& call, const OfFile& in) -> Result<File> {
         return showable(tx, call, in.id, may_read);
       },
       .make = [&pages](const api::Call&, const OfFile&, const File& file) { return pages_of(pages, file); }});
  routes.made<OfPage, File, api::Picture>(
      "/files/{id}/pages/{page}", api::Authorisation::matter(), "A page of a PDF as a picture.",
      {.look = [may_read](db::Tx& tx, const api::Call& call, const OfPage& in) -> Result<File> {
         return showable(tx, call, in.id, may_read);
       },
       .make = [&pages](const api::Call&, const OfPage& in, const File& file) -> Result<api::Picture> {
         auto drawn = pages.draw(file, in.page, in.width.value_or(0));
         if (!drawn) return Failure(drawn.error());
         return api::Picture{std::move(*drawn), "image/png"};
       }});
}

}  // namespace zs::content
