#include <expr/expr.h>
#include <matter/link_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

bool is_link_word(std::string_view word) {
  return !word.empty() && word.size() <= 40 &&
         std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// A list of texts under `name`; faults under `path`.
std::vector<std::string> texts_of(const json::object& object, std::string_view name, const std::string& path,
                                  DeclarationFaults& faults) {
  std::vector<std::string> texts;
  const auto* value = object.if_contains(name);
  if (!value) return texts;
  bool good = value->is_array();
  if (good)
    for (const auto& item : value->get_array()) {
      if (item.is_string()) texts.emplace_back(item.get_string());
      good = good && item.is_string();
    }
  if (!good) faults.push_back({path, "Expected a list of texts.", ""});
  return texts;
}

LinkType read_link(const json::object& object, const std::string& path, DeclarationFaults& faults) {
  const std::vector<std::string> known{"type", "title", "back", "to"};
  for (const auto& member : object) {
    std::string name(member.key());
    if (std::find(known.begin(), known.end(), name) == known.end())
      faults.push_back({path + "/" + name, "Unknown key.", expr::nearest(name, known)});
  }
  auto text = [&](std::string_view name) {
    const auto* value = object.if_contains(name);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    faults.push_back({path + "/" + std::string(name), "Expected a text that is not empty.", ""});
    return std::string();
  };
  LinkType link{text("type"), text("title"), text("back"), texts_of(object, "to", path + "/to", faults)};
  if (!link.type.empty() && !is_link_word(link.type))
    faults.push_back({path + "/type", "`" + link.type + "` is not a name: a–z and _.", ""});
  if (link.type == link_types::sent_as || link.type == link_types::received_as)
    faults.push_back({path + "/type", "`" + link.type + "` is made by sending alone.", ""});
  return link;
}

void check_names(const std::vector<std::string>& names, const std::vector<std::string>& known, const std::string& path,
                 DeclarationFaults& faults) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (std::find(known.begin(), known.end(), names[i]) == known.end())
      faults.push_back(
          {path + "/" + std::to_string(i), "There is no `" + names[i] + "`.", expr::nearest(names[i], known)});
}

}  // namespace

std::vector<LinkType> parse_links(const json::object& declaration, DeclarationFaults& faults) {
  std::vector<LinkType> links;
  const auto* value = declaration.if_contains("links");
  if (!value) return links;
  if (!value->is_array()) {
    faults.push_back({"/links", "Expected a list.", ""});
    return links;
  }
  for (const auto& item : value->get_array()) {
    auto path = "/links/" + std::to_string(links.size());
    if (!item.is_object()) {
      faults.push_back({path, "Expected an object with type, title, back and to.", ""});
      continue;
    }
    auto link = read_link(item.get_object(), path, faults);
    bool twice = std::any_of(links.begin(), links.end(), [&](const auto& known) { return known.type == link.type; });
    if (twice) faults.push_back({path + "/type", "The type `" + link.type + "` occurs twice.", ""});
    links.push_back(std::move(link));
  }
  return links;
}

Similarity parse_similarity(const json::object& declaration, const form::Form& form,
                            const std::vector<std::string>& steps, DeclarationFaults& faults) {
  Similarity similarity{texts_of(declaration, "similar_by", "/similar_by", faults),
                        texts_of(declaration, "similar_steps", "/similar_steps", faults)};
  check_names(similarity.by, form::columns(form), "/similar_by", faults);
  check_names(similarity.steps, steps, "/similar_steps", faults);
  if (similarity.by.size() > 3) faults.push_back({"/similar_by", "Expected at most three fields.", ""});
  return similarity;
}

bool leads_to(const std::vector<LinkType>& links, std::string_view type, std::string_view kind) {
  return std::any_of(links.begin(), links.end(), [&](const LinkType& link) {
    return link.type == type && (link.to.empty() || std::find(link.to.begin(), link.to.end(), kind) != link.to.end());
  });
}

void check_links(const std::vector<LinkType>& links, const std::vector<std::string>& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < links.size(); ++i)
    check_names(links[i].to, kinds, "/links/" + std::to_string(i) + "/to", faults);
}

}  // namespace zs::matter
