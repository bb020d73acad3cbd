#pragma once
// The codecs behind dto.h; include that one.

#include <api/dto.h>

#include <cstring>

namespace zs::api {

namespace detail {

void read_text(const json::value& value, std::string& out, const Rule& rule, Faults& faults);
void read_integer(const json::value& value, std::int64_t& out, const Rule& rule, Faults& faults);
void read_flag(const json::value& value, bool& out, Faults& faults);
void read_id(const json::value& value, IdText& out, Faults& faults);
void read_moment(const json::value& value, Instant& out, Faults& faults);
void read_date(const json::value& value, Date& out, Faults& faults);
/// Index of the choice, or -1 with a fault.
int read_choice(const json::value& value, const Schema& schema, Faults& faults);
const json::object* read_object(const json::value& value, Faults& faults);
const json::array* read_list(const json::value& value, const Rule& rule, Faults& faults);
void refuse_unknown(const json::object& object, const Schema& schema, Faults& faults);
void missing(std::string_view name, Faults& faults);

void write_text(std::string& out, std::string_view text);
void write_integer(std::string& out, std::int64_t value);

const Schema& simple_schema(Shape shape);

/// "delete_" is "delete".
constexpr std::string_view plain_name(std::string_view name) {
  if (name.size() > 1 && name.back() == '_') name.remove_suffix(1);
  return name;
}

template <class T>
constexpr std::string_view pretty_type() {
  std::string_view text = __PRETTY_FUNCTION__;
  text.remove_prefix(text.find("T = ") + 4);
  return text.substr(0, text.find_first_of(";]"));
}

template <class T>
Rule rule_of([[maybe_unused]] std::string_view member) {
  if constexpr (requires { T::rule(member); })
    return T::rule(member);
  else
    return {};
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

}  // namespace detail

template <>
struct Codec<std::string> {
  static void read(const json::value& v, std::string& out, const Rule& rule, Faults& f) {
    detail::read_text(v, out, rule, f);
  }
  static void write(std::string& out, const std::string& v) { detail::write_text(out, v); }
  static const Schema& schema() { return detail::simple_schema(Shape::text); }
};

template <>
struct Codec<std::int64_t> {
  static void read(const json::value& v, std::int64_t& out, const Rule& rule, Faults& f) {
    detail::read_integer(v, out, rule, f);
  }
  static void write(std::string& out, std::int64_t v) { detail::write_integer(out, v); }
  static const Schema& schema() { return detail::simple_schema(Shape::integer); }
};

template <>
struct Codec<int> {
  static void read(const json::value& v, int& out, Rule rule, Faults& f) {
    rule.min = std::max<std::int64_t>(rule.min, std::numeric_limits<int>::min());
    rule.max = std::min<std::int64_t>(rule.max, std::numeric_limits<int>::max());
    std::int64_t wide = out;
    detail::read_integer(v, wide, rule, f);
    out = static_cast<int>(wide);
  }
  static void write(std::string& out, int v) { detail::write_integer(out, v); }
  static const Schema& schema() { return detail::simple_schema(Shape::integer); }
};

template <>
struct Codec<bool> {
  static void read(const json::value& v, bool& out, const Rule&, Faults& f) { detail::read_flag(v, out, f); }
  static void write(std::string& out, bool v) { out += v ? "true" : "false"; }
  static const Schema& schema() { return detail::simple_schema(Shape::flag); }
};

template <>
struct Codec<IdText> {
  static void read(const json::value& v, IdText& out, const Rule&, Faults& f) { detail::read_id(v, out, f); }
  static void write(std::string& out, IdText v) {
    out += '"';
    detail::write_integer(out, v.value);
    out += '"';
  }
  static const Schema& schema() { return detail::simple_schema(Shape::id); }
};

template <>
struct Codec<Instant> {
  static void read(const json::value& v, Instant& out, const Rule&, Faults& f) { detail::read_moment(v, out, f); }
  static void write(std::string& out, Instant v) { detail::write_text(out, to_rfc3339(v)); }
  static const Schema& schema() { return detail::simple_schema(Shape::moment); }
};

template <>
struct Codec<Date> {
  static void read(const json::value& v, Date& out, const Rule&, Faults& f) { detail::read_date(v, out, f); }
  static void write(std::string& out, Date v) { detail::write_text(out, to_text(v)); }
  static const Schema& schema() { return detail::simple_schema(Shape::date); }
};

template <>
struct Codec<json::value> {
  static void read(const json::value& v, json::value& out, const Rule&, Faults&) { out = v; }
  static void write(std::string& out, const json::value& v) { out += json::serialize(v); }
  static const Schema& schema() { return detail::simple_schema(Shape::any); }
};

template <>
struct Codec<json::object> {
  static void read(const json::value& v, json::object& out, const Rule&, Faults& f) {
    if (auto* object = detail::read_object(v, f)) out = *object;
  }
  static void write(std::string& out, const json::object& v) { out += json::serialize(v); }
  static const Schema& schema() { return detail::simple_schema(Shape::object); }
};

template <class T>
struct Codec<std::optional<T>> {
  static void read(const json::value& v, std::optional<T>& out, const Rule& rule, Faults& f) {
    if (v.is_null()) return out.reset();
    Codec<T>::read(v, out.emplace(), rule, f);
  }
  static void write(std::string& out, const std::optional<T>& v) {
    if (v)
      Codec<T>::write(out, *v);
    else
      out += "null";
  }
  static const Schema& schema() {
    static const Schema made{.nullable = true, .item = &Codec<T>::schema};
    return made;
  }
};

template <class T>
struct Codec<std::vector<T>> {
  static void read(const json::value& v, std::vector<T>& out, const Rule& rule, Faults& f) {
    auto* list = detail::read_list(v, rule, f);
    if (!list) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
      f.push(i);
      T item{};
      Codec<T>::read((*list)[i], item, rule, f);
      out.push_back(std::move(item));
      f.pop();
    }
  }
  static void write(std::string& out, const std::vector<T>& v) {
    out += '[';
    bool first = true;
    for (const auto& item : v) {
      if (!first) out += ',';
      first = false;
      Codec<T>::write(out, item);
    }
    out += ']';
  }
  static const Schema& schema() {
    static const Schema made{.shape = Shape::list, .item = &Codec<T>::schema};
    return made;
  }
};

template <class T>
struct Codec<std::map<std::string, T>> {
  static void read(const json::value& v, std::map<std::string, T>& out, const Rule& rule, Faults& f) {
    auto* object = detail::read_object(v, f);
    if (!object) return;
    for (const auto& [key, value] : *object) {
      f.push(std::string_view(key));
      Codec<T>::read(value, out[std::string(key)], rule, f);
      f.pop();
    }
  }
  static void write(std::string& out, const std::map<std::string, T>& v) {
    out += '{';
    bool first = true;
    for (const auto& [key, value] : v) {
      if (!first) out += ',';
      first = false;
      detail::write_text(out, key);
      out += ':';
      Codec<T>::write(out, value);
    }
    out += '}';
  }
  static const Schema& schema() {
    static const Schema made{.shape = Shape::map, .item = &Codec<T>::schema};
    return made;
  }
};

template <class T>
requires boost::describe::has_describe_enumerators<T>::value struct Codec<T> {
  using All = boost::describe::describe_enumerators<T>;
  static void read(const json::value& v, T& out, const Rule&, Faults& f) {
    int found = detail::read_choice(v, schema(), f);
    int index = 0;
    boost::mp11::mp_for_each<All>([&](auto d) {
      if (index++ == found) out = d.value;
    });
  }
  static void write(std::string& out, T v) {
    boost::mp11::mp_for_each<All>([&](auto d) {
      if (d.value == v) detail::write_text(out, detail::plain_name(d.name));
    });
  }
  static const Schema& schema() {
    static const Schema made = [] {
      Schema s{.shape = Shape::choice,
               .name = schema_name(detail::pretty_type<T>()),
               .type = std::string(detail::pretty_type<T>())};
      boost::mp11::mp_for_each<All>([&](auto d) { s.choices.emplace_back(detail::plain_name(d.name)); });
      return s;
    }();
    return made;
  }
};

template <class T>
requires boost::describe::has_describe_members<T>::value struct Codec<T> {
  static void read(const json::value& v, T& out, const Rule&, Faults& f) {
    auto* object = detail::read_object(v, f);
    if (!object) return;
    const Schema& own = schema();
    std::size_t index = 0;
    boost::mp11::mp_for_each<detail::Members<T>>(
        [&](auto d) { read_member(*object, own.members[index++], out.*d.pointer, f); });
    detail::refuse_unknown(*object, own, f);
  }
  static void write(std::string& out, const T& v) {
    out += '{';
    bool first = true;
    boost::mp11::mp_for_each<detail::Members<T>>([&](auto d) {
      if (!first) out += ',';
      first = false;
      out += '"';
      out += detail::plain_name(d.name);
      out += "\":";
      using M = std::remove_cvref_t<decltype(v.*d.pointer)>;
      Codec<M>::write(out, v.*d.pointer);
    });
    out += '}';
  }
  static const Schema& schema() {
    static const Schema made = [] {
      Schema s{.shape = Shape::record,
               .name = schema_name(detail::pretty_type<T>()),
               .type = std::string(detail::pretty_type<T>())};
      boost::mp11::mp_for_each<detail::Members<T>>([&](auto d) {
        using M = std::remove_cvref_t<decltype(std::declval<T&>().*d.pointer)>;
        std::string name(detail::plain_name(d.name));
        Rule rule = detail::rule_of<T>(name);
        s.members.push_back({name, &Codec<M>::schema, rule, !detail::is_optional<M> && !rule.optional});
      });
      return s;
    }();
    return made;
  }

 private:
  template <class M>
  static void read_member(const json::object& object, const Schema::Member& member, M& out, Faults& f) {
    auto* value = object.if_contains(member.name);
    if (!value) {
      if (member.required) detail::missing(member.name, f);
      return;
    }
    f.push(std::string_view(member.name));
    Codec<M>::read(*value, out, member.rule, f);
    f.pop();
  }
};

}  // namespace zs::api
