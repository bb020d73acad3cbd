#include <api/openapi.h>
#include <api/route_match.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <stdexcept>

namespace zs::api {
namespace {

using Named = std::map<std::string, const Schema*>;

void collect(const Schema& schema, Named& named) {
  if (schema.item) collect(schema.item(), named);
  if (schema.shape != Shape::record && schema.shape != Shape::choice) return;
  auto [at, added] = named.emplace(schema.name, &schema);
  if (!added && at->second->type != schema.type)
    throw std::logic_error("two types are called " + schema.name + ": rename one");
  if (!added) return;
  for (const auto& member : schema.members) collect(member.schema(), named);
}

json::object reference(const std::string& name) { return {{"$ref", "#/components/schemas/" + name}}; }

json::object schema_json(const Schema& schema);

json::object item_json(const Schema& schema) {
  if (schema.shape == Shape::record || schema.shape == Shape::choice) return reference(schema.name);
  return schema_json(schema);
}

json::object nullable_json(const Schema& schema) {
  return {{"anyOf", json::array{item_json(schema.item()), json::object{{"type", "null"}}}}};
}

void add_rule(json::object& out, const Schema& schema, const Rule& rule) {
  if (schema.nullable) {
    auto& inner = out["anyOf"].as_array()[0].as_object();
    return add_rule(inner, schema.item(), rule);
  }
  if (schema.shape == Shape::text && rule.min_length) out["minLength"] = rule.min_length;
  if (schema.shape == Shape::text && rule.max_length) out["maxLength"] = rule.max_length;
  if (schema.shape == Shape::integer && rule.min != std::numeric_limits<std::int64_t>::min()) out["minimum"] = rule.min;
  if (schema.shape == Shape::integer && rule.max != std::numeric_limits<std::int64_t>::max()) out["maximum"] = rule.max;
  if (schema.shape == Shape::list) out["maxItems"] = rule.max_items;
}

json::object member_json(const Schema::Member& member) {
  json::object out = item_json(member.schema());
  add_rule(out, member.schema(), member.rule);
  if (!member.rule.doc.empty()) out["description"] = member.rule.doc;
  return out;
}

json::object record_json(const Schema& schema) {
  json::object properties;
  json::array required;
  for (const auto& member : schema.members) {
    properties[member.name] = member_json(member);
    if (member.required) required.push_back(json::string(member.name));
  }
  json::object out{{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
  if (!required.empty()) out["required"] = required;
  return out;
}

json::object schema_json(const Schema& schema) {
  if (schema.nullable) return nullable_json(schema);
  switch (schema.shape) {
    case Shape::text:
      return {{"type", "string"}};
    case Shape::id:
      return {{"type", "string"}, {"pattern", "^[1-9][0-9]*$"}};
    case Shape::moment:
      return {{"type", "string"}, {"format", "date-time"}};
    case Shape::date:
      return {{"type", "string"}, {"format", "date"}};
    case Shape::integer:
      return {{"type", "integer"}, {"format", "int64"}};
    case Shape::flag:
      return {{"type", "boolean"}};
    case Shape::any:
      return {};
    case Shape::object:
      return {{"type", "object"}};
    case Shape::list:
      return {{"type", "array"}, {"items", item_json(schema.item())}};
    case Shape::map:
      return {{"type", "object"}, {"additionalProperties", item_json(schema.item())}};
    case Shape::choice:
      return {{"type", "string"}, {"enum", json::value_from(schema.choices)}};
    case Shape::record:
      return record_json(schema);
  }
  return {};
}

std::string lower_method(const Route& route) {
  std::string text(http::to_text(route.method));
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

bool in_path(const Route& route, std::string_view name) {
  return route.path.find('{' + std::string(name) + '}') != std::string::npos;
}

json::array parameters_of(const Route& route) {
  json::array out;
  for (const auto& member : route.in->members) {
    bool path = in_path(route, member.name);
    if (!path && route.media_type == "application/json") continue;
    out.push_back(json::object{{"name", member.name},
                               {"in", path ? "path" : "query"},
                               {"required", path || member.required},
                               {"schema", member_json(member)}});
  }
  if (route.key == Key::required)
    out.push_back(json::object{{"name", "Idempotency-Key"},
                               {"in", "header"},
                               {"required", true},
                               {"schema", {{"type", "string"}, {"minLength", 1}, {"maxLength", 128}}}});
  return out;
}

// The body is the input without what travels in the path.
json::object body_schema(const Route& route) {
  bool path_only =
      std::none_of(route.in->members.begin(), route.in->members.end(), [&](auto& m) { return in_path(route, m.name); });
  if (path_only) return reference(route.in->name);
  Schema rest = *route.in;
  std::erase_if(rest.members, [&](auto& m) { return in_path(route, m.name); });
  return record_json(rest);
}

json::object request_body(const Route& route) {
  json::object schema = route.media_type == "application/json" ? body_schema(route) : json::object{{"type", "string"}};
  std::string type = route.media_type == "*" ? "application/octet-stream" : route.media_type;
  return {{"required", true}, {"content", {{type, {{"schema", schema}}}}}};
}

json::object responses_of(const Route& route) {
  json::object good{{"description", "Done."}};
  if (route.kind == RouteKind::stream) good["content"] = {{"text/event-stream", json::object()}};
  if (route.kind == RouteKind::download) good["content"] = {{"application/octet-stream", json::object()}};
  if (route.kind == RouteKind::made && !route.out) good["content"] = {{"image/png", json::object()}};
  if (route.out) good["content"] = {{"application/json", {{"schema", item_json(*route.out)}}}};
  json::object refused{{"description", "Refused; the code says why."},
                       {"content", {{"application/problem+json", {{"schema", reference("Problem")}}}}}};
  return {{"2XX", good}, {"default", refused}};
}

json::object operation(const Route& route) {
  json::object out{
      {"summary", route.summary}, {"x-authorisation", route.who.name()}, {"responses", responses_of(route)}};
  if (auto parameters = parameters_of(route); !parameters.empty()) out["parameters"] = parameters;
  if (!route.media_type.empty()) out["requestBody"] = request_body(route);
  return out;
}

json::object problem_schema() {
  return *parse_json(R"({"type":"object","required":["type","title","status","code","detail"],"properties":{
    "type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"code":{"type":"string"},
    "detail":{"type":"string"},"fields":{"type":"array","items":{"type":"object",
    "required":["pointer","code","detail"],"properties":{"pointer":{"type":"string"},"code":{"type":"string"},
    "detail":{"type":"string"}}}}}})")
              ->if_object();
}

std::vector<std::shared_ptr<const Route>> sorted(const Routes& routes) {
  auto all = routes.all();
  std::sort(all.begin(), all.end(), [](auto& a, auto& b) {
    return std::pair(a->path, http::to_text(a->method)) < std::pair(b->path, http::to_text(b->method));
  });
  return all;
}

Named all_named(const std::vector<std::shared_ptr<const Route>>& routes) {
  Named named;
  for (const auto& route : routes) {
    collect(*route->in, named);
    if (route->out) collect(*route->out, named);
  }
  return named;
}

}  // namespace

json::object openapi(const Routes& routes, std::string_view version) {
  auto all = sorted(routes);
  json::object paths, schemas{{"Problem", problem_schema()}};
  for (const auto& route : all) {
    auto& entry = paths["/api/v1" + route->path];
    if (!entry.is_object()) entry = json::object();
    entry.get_object()[lower_method(*route)] = operation(*route);
  }
  for (const auto& [name, schema] : all_named(all)) schemas[name] = schema_json(*schema);
  return {{"openapi", "3.1.0"},
          {"info", {{"title", "Zhongshu"}, {"version", version}}},
          {"paths", paths},
          {"components", {{"schemas", schemas}}}};
}

json::array routes_json(const Routes& routes) {
  json::array out;
  for (const auto& route : sorted(routes))
    out.push_back(json::object{{"method", http::to_text(route->method)},
                               {"path", "/api/v1" + route->path},
                               {"authorisation", route->who.name()},
                               {"idempotent", route->key == Key::required}});
  return out;
}

namespace {

std::string typescript_type(const Schema& schema) {
  if (schema.nullable) return typescript_type(schema.item()) + " | null";
  switch (schema.shape) {
    case Shape::text:
    case Shape::id:
    case Shape::moment:
    case Shape::date:
      return "string";
    case Shape::integer:
      return "number";
    case Shape::flag:
      return "boolean";
    case Shape::any:
      return "unknown";
    case Shape::object:
      return "Record<string, unknown>";
    case Shape::list: {
      auto item = typescript_type(schema.item());
      return schema.item().nullable ? "(" + item + ")[]" : item + "[]";
    }
    case Shape::map:
      return "Record<string, " + typescript_type(schema.item()) + ">";
    case Shape::choice:
    case Shape::record:
      return schema.name;
  }
  return "unknown";
}

void write_choice(std::string& out, const Schema& schema) {
  out += "export type " + schema.name + " =";
  for (std::size_t i = 0; i < schema.choices.size(); ++i) out += (i ? " | '" : " '") + schema.choices[i] + "'";
  out += "\n\n";
}

// What only travels to the page is always written, null or not; what the page sends may be left out.
void write_record(std::string& out, const Schema& schema, bool sent_by_page) {
  out += "export interface " + schema.name + " {\n";
  for (const auto& member : schema.members) {
    bool may_be_absent = sent_by_page && !member.required;
    out += "  " + member.name + (may_be_absent ? "?: " : ": ") + typescript_type(member.schema()) + "\n";
  }
  out += "}\n\n";
}

std::string quoted_union(const std::vector<std::string>& names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "'" : " | '") + name + "'";
  return out.empty() ? "never" : out;
}

void write_path(std::string& out, const Route& route) {
  std::vector<std::string> in_paths;
  for (const auto& segment : path_segments(route.path))
    if (is_placeholder(segment)) in_paths.push_back(segment.substr(1, segment.size() - 2));
  auto answer = route.out ? typescript_type(*route.out) : route.kind == RouteKind::stream ? "EventSource" : "Blob";
  out += "  '" + std::string(http::to_text(route.method)) + " " + route.path + "': { in: " + route.in->name +
         "; path: " + quoted_union(in_paths) + "; out: " + answer +
         "; idempotent: " + (route.key == Key::required ? "true" : "false") + " }\n";
}

}  // namespace

std::string typescript(const Routes& routes) {
  auto all = sorted(routes);
  Named from_page;
  for (const auto& route : all) collect(*route->in, from_page);
  std::string out =
      "// Made from the server's route table by `zhongshu contract`; do not edit.\n"
      "// Ids and moments travel as text; an absent member and null mean the same to the server.\n\n";
  for (const auto& [name, schema] : all_named(all)) {
    if (schema->shape == Shape::choice)
      write_choice(out, *schema);
    else
      write_record(out, *schema, from_page.contains(name));
  }
  out +=
      "/** Every route below /api/v1: `in` holds path, query and body together; `path` names those in the address. "
      "*/\n";
  out += "export interface Paths {\n";
  for (const auto& route : all) write_path(out, *route);
  return out + "}\n";
}

}  // namespace zs::api
