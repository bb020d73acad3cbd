// A file's text, asked of the worker: every word of the answer is checked as a stranger's.
#include <extract/ask.h>

namespace zs::extract {
namespace {

std::string_view word_for(Format format) {
  switch (format) {
    case Format::plain:
      return "plain";
    case Format::word:
      return "word";
    case Format::pdf:
      return "pdf";
    case Format::ofd:
      return "ofd";
  }
  return {};
}

Outcome none(std::string reason) { return {Outcome::State::none, {}, std::move(reason)}; }

Outcome outcome_from(const Heard& heard) {
  const auto answer = parse_json(heard.said);
  if (!answer || !answer->is_object()) return none(heard.reason);
  const auto& object = answer->get_object();
  if (const auto* why = object.if_contains("none"); why && why->is_string() && why->get_string().size() < 100)
    return none(std::string(why->get_string()));
  const auto* list = object.if_contains("blocks");
  auto blocks = list ? blocks_from(*list) : std::nullopt;
  if (!blocks) return none("the worker's answer cannot be understood");
  return {Outcome::State::read, std::move(*blocks), {}};
}

}  // namespace

Outcome read(const Starting& starting, const std::string& path, Format format, const std::stop_token& stop) {
  const Heard heard = ask(starting, path, {std::string(word_for(format))}, stop);
  if (heard.how == Heard::How::not_started) return {Outcome::State::not_started, {}, heard.reason};
  return heard.how == Heard::How::complete ? outcome_from(heard) : none(heard.reason);
}

}  // namespace zs::extract
