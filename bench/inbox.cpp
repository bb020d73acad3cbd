#include <bench/bare.h>
#include <bench/client.h>
#include <bench/inbox.h>
#include <bench/load.h>
#include <fmt/format.h>

#include <stdexcept>

namespace zs::bench {
namespace {

constexpr const char* reader_user_name = "YC0031";
constexpr int own_items = 500;
constexpr int page_length = 20;

json::value page(Client& client, const std::string& path) {
  const auto reply = client.get(path);
  if (reply.status != 200)
    throw std::runtime_error(fmt::format("{} was answered with {}: {}", path, reply.status, reply.body));
  auto value = parse_json(reply.body);
  if (!value || value->at("items").as_array().size() != page_length)
    throw std::runtime_error("a page of 待办 is not full: " + reply.body);
  return std::move(*value);
}

Measured measure_page(int port, const std::string& token, const std::string& path, int requests) {
  return measure(1, requests, [&](int) {
    auto client = std::make_shared<Client>("127.0.0.1", port, token);
    page(*client, path);  // statements prepared, pages cached, as for everybody but the first of the day
    return [client, path](int) { page(*client, path); };
  });
}

std::string fill(const Ground& ground, std::int64_t items) {
  auto office = open_office(ground);
  const auto directory = office->identity().directory();
  const auto* reader = directory->person_by_user_name(reader_user_name);
  if (!reader || reader->posts.empty())
    throw std::runtime_error("the demo office has nobody called " + std::string(reader_user_name));
  fill_work_items(office->database(), items, own_items, reader->id, reader->posts.front());
  auto token = token_of(*office, reader_user_name);
  office->stop();
  return token;
}

}  // namespace

Inbox inbox_among(const Ground& ground, std::int64_t items, int requests) {
  const auto token = fill(ground, items);
  ServerProcess server(ground);
  Inbox inbox{items, {}, {}, server.start_ms(), server.anonymous_mib(), server.resident_mib()};
  const std::string path = fmt::format("/api/v1/work_items?list=pending&limit={}", page_length);
  inbox.first_page = measure_page(server.port(), token, path, requests);
  Client client("127.0.0.1", server.port(), token);
  const auto cursor = std::string(page(client, path).at("next").as_string());
  inbox.second_page = measure_page(server.port(), token, path + "&cursor=" + cursor, requests);
  return inbox;
}

}  // namespace zs::bench
