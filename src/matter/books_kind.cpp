#include <fmt/format.h>
#include <matter/books_kind.h>
#include <matter/kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

using form::FieldType;

const std::vector<std::string> books_keys{"resource",   "sort",   "over",          "hold_at",
                                          "confirm_at", "people", "needs_capacity"};

/// One booking of a declaration and where its faults go.
struct BooksReader {
  const json::object& object;
  const form::Form& form;
  const std::vector<std::string>& steps;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(message), std::move(suggestion)});
  }

  std::string text(std::string_view key, bool needed) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    if (value || needed) fault(key, "Expected a text that is not empty.");
    return {};
  }

  std::string field(std::string_view key, FieldType type, bool needed) const {
    auto name = text(key, needed);
    const auto* found = form.find(name);
    if (!name.empty() && (!found || found->type != type))
      fault(key, fmt::format("`{}` is no field of type `{}`.", name, form::name_of(type)));
    return name;
  }

  std::string step(std::string_view key, bool needed) const {
    auto name = text(key, needed);
    if (!name.empty() && std::find(steps.begin(), steps.end(), name) == steps.end())
      fault(key, "There is no step `" + name + "`.", expr::nearest(name, steps));
    return name;
  }

  std::vector<std::string> people() const {
    std::vector<std::string> names;
    const auto* list = object.if_contains("people");
    if (!list) return names;
    if (!list->is_array()) {
      fault("people", "Expected a list of fields of people.");
      return names;
    }
    for (const auto& item : list->get_array()) {
      std::string name(item.is_string() ? std::string_view(item.get_string()) : std::string_view());
      const auto* found = form.find(name);
      if (!found || (found->type != FieldType::person && found->type != FieldType::people))
        fault("people", "`" + name + "` is no field of type `person` or `people`.");
      names.push_back(std::move(name));
    }
    return names;
  }

  Books read() const {
    for (const auto& member : object) {
      std::string name(member.key());
      if (std::find(books_keys.begin(), books_keys.end(), name) == books_keys.end())
        fault(name, "Unknown key.", expr::nearest(name, books_keys));
    }
    Books out;
    out.resource = field("resource", FieldType::resource, false);
    out.sort = text("sort", !out.resource.empty());
    out.over = field("over", FieldType::interval, true);
    out.hold_at = step("hold_at", true);
    out.confirm_at = step("confirm_at", false);
    out.people = people();
    out.needs_capacity = field("needs_capacity", FieldType::count, false);
    if (out.resource.empty() && out.people.empty()) fault("people", "Name a resource, or people whose time it takes.");
    if (out.resource.empty() && (!out.sort.empty() || !out.needs_capacity.empty()))
      fault("resource", "A sort and a capacity are of a resource: name its field.");
    return out;
  }
};

void check_entries(const std::vector<Books>& books, const form::Form& form, DeclarationFaults& faults) {
  auto times = [&](const std::string& name) {
    return std::count_if(books.begin(), books.end(), [&](const Books& one) { return one.entry() == name; });
  };
  for (const auto& one : books)
    if (times(one.entry()) > 1) faults.push_back({"/books", "`" + one.entry() + "` is booked twice.", ""});
  for (const auto& field : form.fields)
    if (field.type == FieldType::resource && times(field.name) == 0)
      faults.push_back({"/fields/" + field.name, "A resource is booked: name the field in `books`.", ""});
}

}  // namespace

std::vector<Books> parse_books(const json::object& declaration, const form::Form& form,
                               const std::vector<std::string>& steps, DeclarationFaults& faults) {
  std::vector<Books> books;
  const auto* list = declaration.if_contains("books");
  if (list && !list->is_array()) faults.push_back({"/books", "Expected a list.", ""});
  for (std::size_t i = 0; list && list->is_array() && i < list->get_array().size(); ++i) {
    auto path = fmt::format("/books/{}", i);
    if (const auto* one = list->get_array()[i].if_object())
      books.push_back(BooksReader{*one, form, steps, path, faults}.read());
    else
      faults.push_back({path, "Expected an object with resource, sort, over and hold_at.", ""});
  }
  check_entries(books, form, faults);
  return books;
}

std::optional<booking::Span> span_of(const Books& books, const json::object& fields) {
  auto value = expr::from_json(expr::Type::interval, fields.if_contains(books.over));
  const auto* interval = std::get_if<expr::Interval>(&value);
  return interval ? std::optional(booking::Span{interval->start, interval->end}) : std::nullopt;
}

Id resource_of(const Books& books, const form::Form& form, const json::object& fields) {
  const auto* field = form.find(books.resource);
  auto ids = field ? form::ids_in(*field, fields) : std::vector<Id>();
  return ids.empty() ? no_id : ids.front();
}

void check_books(const Kind& kind, const ResourceSorts& sorts, DeclarationFaults& faults) {
  std::vector<std::string> names;
  for (const auto& [name, sort] : sorts) names.push_back(name);
  for (const auto& one : kind.books)
    if (!one.sort.empty() && !sorts.contains(one.sort))
      faults.push_back({"/books/" + one.entry() + "/sort",
                        "No `*.resource.jsonc` declares the sort `" + one.sort + "`.", expr::nearest(one.sort, names)});
}

}  // namespace zs::matter
