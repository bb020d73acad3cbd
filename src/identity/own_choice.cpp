#include <base/errors.h>
#include <identity/own_choice.h>
#include <identity/routes.h>

#include <algorithm>
#include <array>

namespace zs::identity {
namespace own_choice {

constexpr std::array<std::string_view, 4> languages = {"", "zh-CN", "zh-TW", "en"};

bool spoken(std::string_view language) { return std::ranges::find(languages, language) != languages.end(); }

constexpr db::Statement select_own_choice{"select_own_choice", "SELECT chosen FROM own_choice WHERE person = $1"};
constexpr db::Statement upsert_own_choice{
    "upsert_own_choice",
    "INSERT INTO own_choice (person, chosen) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET chosen = "
    "excluded.chosen"};

/// What he ever chose; nothing where he chose nothing.
Choose chosen(db::Tx& tx, Id person) {
  auto row = tx.one(select_own_choice, person);
  auto document = row ? parse_json(row->text(0)) : std::nullopt;
  auto read = document ? api::read_json<Choose>(*document) : Result<Choose>(Choose{});
  return read ? *read : Choose{};
}

template <class T>
void take(std::optional<T>& kept, const std::optional<T>& given) {
  if (given) kept = given;
}

}  // namespace own_choice

OwnChoices own_choices(db::Tx& tx, Id person) {
  auto chosen = own_choice::chosen(tx, person);
  return {chosen.theme.value_or(Theme::system), chosen.large.value_or(false), chosen.single_keys.value_or(true),
          chosen.language.value_or(""), chosen.phrases.value_or(std::vector<std::string>())};
}

Result<api::Subject> choose(db::Tx& tx, const api::Call& call, const Choose& in) {
  if (in.language && !own_choice::spoken(*in.language))
    return refuse(errors::invalid, {}, {{"/language", &errors::not_a_choice, {{"choices", "zh-CN, zh-TW, en"}}}});
  auto kept = own_choice::chosen(tx, call.caller.person);
  own_choice::take(kept.theme, in.theme);
  own_choice::take(kept.large, in.large);
  own_choice::take(kept.single_keys, in.single_keys);
  own_choice::take(kept.language, in.language);
  own_choice::take(kept.phrases, in.phrases);
  tx.execute(own_choice::upsert_own_choice, call.caller.person, api::to_json(kept));
  return api::Subject{};
}

void add_own_choice_routes(api::Routes& routes) {
  routes.write<Choose, OwnChoices>(
      http::Method::put, "/me/choices", api::Authorisation::signed_in(),
      "Keeps what the caller chose for himself in the page; what is not given stays.", choose,
      [](db::Tx& tx, const api::Call& call, const Choose&, api::Subject) -> Result<api::Answer<OwnChoices>> {
        return api::Answer<OwnChoices>(own_choices(tx, call.caller.person));
      });
}

}  // namespace zs::identity
