#include <base/errors.h>
#include <content/errors.h>
#include <content/routes.h>
#include <content/texts.h>

namespace zs::content {

/// A heading, a paragraph or a table, as the page lays it into a body.
struct BlockView {
  std::string type;
  std::optional<int> level;
  std::optional<std::string> text;
  std::optional<std::vector<std::vector<std::string>>> rows;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "type") return {.doc = "heading | paragraph | table"};
    if (field == "rows") return {.doc = "of a table; cells that belong to a merged one are empty"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(BlockView, (), (type, level, text, rows))

/// What was found on the paper's face, to fill fields with; null where it was not found.
struct ElementsView {
  std::optional<std::string> title, number, sender, date, recipients, urgency, doc_type, signer;
};
BOOST_DESCRIBE_STRUCT(ElementsView, (), (title, number, sender, date, recipients, urgency, doc_type, signer))

/// The text of a file, as far as it is known.
struct FileTextView {
  std::string state;
  std::string text;
  ElementsView elements;
  std::vector<BlockView> blocks;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "state") return {.doc = "waiting: ask again | ready | none: it has no text"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(FileTextView, (), (state, text, elements, blocks))

namespace {

BlockView view_of(extract::Block block) {
  switch (block.type) {
    case extract::Block::Type::heading:
      return {"heading", block.level, std::move(block.text), {}};
    case extract::Block::Type::paragraph:
      return {"paragraph", {}, std::move(block.text), {}};
    case extract::Block::Type::table:
      return {"table", {}, {}, std::move(block.rows)};
  }
  return {};
}

FileTextView view_of(FileText text, const extract::Recogniser& recogniser) {
  FileTextView view;
  view.state = name_of(text.state);
  view.text = extract::text_of(text.blocks);
  auto found = recogniser.elements_of(text.blocks);
  view.elements = {found.title,      found.number,  found.sender,   found.date,
                   found.recipients, found.urgency, found.doc_type, found.signer};
  for (auto& block : text.blocks) view.blocks.push_back(view_of(std::move(block)));
  return view;
}

}  // namespace

void add_text_route(api::Routes& routes, const MayRead& may_read, const extract::Recogniser& recogniser) {
  routes.read<OfFile, FileTextView>(
      "/files/{id}/text", api::Authorisation::matter(),
      "The text of a document and what stands on its face, for filling in a form.",
      [may_read, &recogniser](db::Tx& tx, const api::Call& call,
                              const OfFile& in) -> Result<api::Answer<FileTextView>> {
        auto file = readable(tx, call, in.id, may_read);
        if (!file) return Failure(file.error());
        auto text = text_of(tx, *file);
        if (text.state == TextState::refused) return refuse(errors::file_secrecy_mark);
        return api::Answer<FileTextView>(view_of(std::move(text), recogniser));
      });
}

}  // namespace zs::content
