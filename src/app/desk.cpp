#include <app/desk.h>
#include <crypto/crypto.h>
#include <matter/org_view.h>

#include <fstream>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr std::string_view base_path = "/api/v1";

std::string percent_encoded(std::string_view text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (unsigned char c : text) {
    if (std::isalnum(c) || c == '-' || c == '.' || c == '_') {
      out += static_cast<char>(c);
    } else {
      out += '%';
      out += digits[c >> 4];
      out += digits[c & 15];
    }
  }
  return out;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

void split_target(http::Request& request, std::string_view path) {
  request.target = std::string(base_path) + std::string(path);
  auto question = path.find('?');
  request.path = std::string(base_path) + std::string(path.substr(0, question));
  if (question == std::string_view::npos) return;
  auto query = path.substr(question + 1);
  while (!query.empty()) {
    auto end = std::min(query.find('&'), query.size());
    auto pair = query.substr(0, end);
    auto equals = std::min(pair.find('='), pair.size());
    request.query.emplace_back(percent_decoded(pair.substr(0, equals)),
                               percent_decoded(pair.substr(std::min(equals + 1, pair.size()))));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
}

}  // namespace

api::Caller caller_for(const identity::Directory& directory, Id person, Id post) {
  api::Caller caller;
  const auto* found = directory.person(person);
  if (!found) return caller;
  caller.person = person;
  caller.user_name = found->user_name;
  caller.name = found->name;
  caller.posts = found->posts;
  caller.clearance = found->clearance;
  caller.administrator = found->administrator;
  caller.post = post != no_id ? post : matter::main_post_of(directory, person);
  if (const auto* held = directory.post(caller.post)) {
    caller.unit = held->unit;
    if (const auto* unit = directory.unit(held->unit)) caller.organ = unit->organ;
  }
  return caller;
}

Desk::Desk(Office& office, Id person, Id post)
    : office_(&office), caller_(caller_for(*office.identity().directory(), person, post)) {}

Heard Desk::call(http::Request request) const {
  request.peer = "127.0.0.1";
  if (!language_.empty()) request.headers.push_back({"Accept-Language", language_});
  request.loopback = true;
  request.id = to_text(office_->ids().next(office_->now()));
  auto reply = office_->counter().call(std::move(request), caller_);
  Heard heard;
  heard.status = reply.status;
  heard.headers = std::move(reply.headers);
  if (const auto* text = std::get_if<std::string>(&reply.body)) heard.text = *text;
  if (auto value = parse_json(heard.text)) heard.body = std::move(*value);
  return heard;
}

std::string Desk::new_key() const { return "desk-" + to_text(office_->ids().next(office_->now())); }

Heard Desk::get(std::string_view path) const {
  http::Request request;
  split_target(request, path);
  return call(std::move(request));
}

Heard Desk::send_body(http::Method method, std::string_view path, std::string_view type, std::string body,
                      std::string key) const {
  if (key.empty()) key = new_key();
  http::Request request;
  request.method = method;
  split_target(request, path);
  request.body = std::move(body);
  request.headers = {{"Content-Type", std::string(type)}, {"Idempotency-Key", std::move(key)}};
  return call(std::move(request));
}

Heard Desk::send(http::Method method, std::string_view path, const json::value& body, std::string key) const {
  return send_body(method, path, "application/json", json::serialize(body), std::move(key));
}

Heard Desk::send_text(std::string_view path, std::string text) const {
  return send_body(http::Method::post, path, "text/plain", std::move(text), {});
}

Heard Desk::send_file(const std::string& name, std::string_view contents, std::string key) const {
  return send_bytes("/files?name=" + percent_encoded(name), contents, std::move(key));
}

Heard Desk::send_bytes(std::string_view path, std::string_view contents, std::string key) const {
  if (key.empty()) key = new_key();
  http::Request request;
  request.method = http::Method::post;
  split_target(request, path);
  request.upload_path = office_->content().upload_directory() + "/" + crypto::random_token();
  std::ofstream(request.upload_path, std::ios::binary) << contents;
  request.upload_digest = crypto::sha256_hex(contents);
  request.upload_bytes = static_cast<std::int64_t>(contents.size());
  request.headers = {{"Content-Type", "application/octet-stream"}, {"Idempotency-Key", std::move(key)}};
  return call(std::move(request));
}

std::string Desk::upload(const std::string& name, std::string_view contents) const {
  auto heard = send_file(name, contents);
  if (!heard.ok()) throw std::runtime_error("upload of " + name + ": " + heard.text);
  return std::string(heard.body.at("id").as_string());
}

}  // namespace zs::app
