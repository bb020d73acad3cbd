#include <extract/package.h>
#include <extract/reader.h>

#include <charconv>
#include <zip.h>

namespace zs::extract {
namespace {

constexpr zip_int64_t most_entries = 5'000;
constexpr std::size_t most_of_part = 64u << 20, most_of_all = 128u << 20;
/// Text packs to a tenth or a twentieth; beyond this, and above a size that cannot hurt, somebody means harm.
constexpr std::size_t most_ratio = 200, ratio_counts_from = 1u << 20;

}  // namespace

struct Package::Impl {
  zip_t* zip = nullptr;
};

Package::Package(std::string_view bytes) : impl_(std::make_unique<Impl>()) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  impl_->zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (source && !impl_->zip) zip_source_free(source);
  zip_error_fini(&error);
  if (!impl_->zip) throw Fault("not a package");
  if (zip_get_num_entries(impl_->zip, 0) <= most_entries) return;
  zip_discard(impl_->zip);
  throw Fault("the package has too many entries");
}

Package::~Package() { zip_discard(impl_->zip); }

/// Counts what comes out, whatever the directory says of it.
std::string Package::contents(const char* part, bool& found) {
  zip_stat_t about;
  found = zip_stat(impl_->zip, part, 0, &about) == 0;
  if (!found) return {};
  const std::size_t packed = about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0;
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(impl_->zip, about.index, 0), zip_fclose);
  if (!file) throw Fault("a part of the package cannot be read");
  std::string all, piece(64 * 1024, '\0');
  for (;;) {
    const auto got = zip_fread(file.get(), piece.data(), piece.size());
    if (got < 0) throw Fault("a part of the package is damaged");
    if (got == 0) return all;
    all.append(piece, 0, static_cast<std::size_t>(got));
    unpacked_ += static_cast<std::size_t>(got);
    if (all.size() > most_of_part || unpacked_ > most_of_all) throw Fault("the package is too large unpacked");
    if (all.size() > ratio_counts_from && all.size() / most_ratio > packed) throw Fault("packed beyond reason");
  }
}

bool Package::load(const char* part, pugi::xml_document& document) {
  bool found = false;
  std::string text = contents(part, found);
  if (!found) return false;
  const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_full | pugi::parse_ws_pcdata);
  if (!parsed) throw Fault("a part of the package is no XML");
  for (const auto& node : document.children())
    if (node.type() == pugi::node_doctype) throw Fault("a part of the package has a document type");
  return true;
}

std::string_view local(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const auto& candidate : node.children())
    if (local(candidate.name()) == name) return candidate;
  return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const auto& candidate : node.attributes())
    if (local(candidate.name()) == name) return candidate.value();
  return {};
}

std::string_view value_of(const pugi::xml_node& node, std::string_view name) {
  return attribute(child(node, name), "val");
}

int number_in(std::string_view text, int otherwise) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

}  // namespace zs::extract
