#include <identity/identity.h>
#include <matter/command.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/governed.h>
#include <matter/handing.h>
#include <matter/link.h>
#include <matter/monitor.h>
#include <matter/opens.h>
#include <matter/org_view.h>
#include <survey/store.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace {

constexpr std::size_t most_opened = 500;

constexpr db::Statement insert_to_open{"insert_to_open_for",
                                       "INSERT INTO drawn (list, matter, opened) VALUES ($1, $2, NULL)"};

std::string text_in(const form::Form& form, const json::object& fields, const std::string& name) {
  const auto* field = name.empty() ? nullptr : form.find(name);
  const auto* value = field ? fields.if_contains(name) : nullptr;
  return value ? say(form::shown(*field, *value), Language::zh_cn) : std::string();
}

std::optional<std::int64_t> count_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_int64() ? std::optional(value->get_int64()) : std::nullopt;
}

int age_on(Date born, Date today) {
  const int years = static_cast<int>(today.year()) - static_cast<int>(born.year());
  const bool had = std::pair(today.month(), today.day()) >= std::pair(born.month(), born.day());
  return had ? years : years - 1;
}

/// The rule of one matter, laid against the people of its organ.
class Finder {
 public:
  Finder(const Finds& finds, const Doing& doing)
      : finds_(finds),
        doing_(doing),
        form_(doing.at.kind().form),
        fields_(doing.at.fields()),
        directory_(doing.at.directory()) {}

  /// nullopt: it asks nothing.
  std::optional<std::vector<Id>> people() {
    duty_ = text_in(form_, fields_, finds_.duty);
    category_ = text_in(form_, fields_, finds_.category);
    role_ = text_in(form_, fields_, finds_.role);
    if (const auto* field = form_.find(finds_.units)) units_ = form::ids_in(*field, fields_);
    bool asks = !duty_.empty() || !category_.empty() || !role_.empty() || !units_.empty();
    for (const auto& one : finds_.listed)
      if (auto names = named_in(one)) {
        asks = true;
        lists_.push_back(std::move(*names));
      }
    if (!asks) return std::nullopt;
    std::vector<Id> out;
    for (const auto& person : directory_.people())
      if (person.active && falls_under(person)) out.push_back(person.id);
    return out;
  }

 private:
  using Names = std::set<Id>;

  /// nullopt: what it goes by is not filled in.
  std::optional<Names> named_in(const Listed& listed) const {
    const auto least = count_in(fields_, listed.from), most = count_in(fields_, listed.to);
    const auto filled = [&](const auto& pair) { return !text_in(form_, fields_, pair.second).empty(); };
    if (!least && !most && std::ranges::none_of(listed.same, filled)) return std::nullopt;
    Names names;
    const auto organ = directory_.organ_of(doing_.matter.unit);
    for (const auto& one : issued_by(doing_.services, doing_.tx, doing_.call, listed.in, organ)) {
      const auto kind = doing_.services.kinds->of(one.matter.kind, one.matter.version);
      if (!says_the_same(listed, *kind, one.matter.fields) || !of_age(listed, one.matter.fields, least, most)) continue;
      if (const auto* field = kind->form.find(listed.people))
        for (Id id : form::ids_in(*field, one.matter.fields)) names.insert(id);
    }
    return names;
  }

  bool says_the_same(const Listed& listed, const Kind& kind, const json::object& theirs) const {
    return std::ranges::all_of(listed.same, [&](const auto& pair) {
      const auto ours = text_in(form_, fields_, pair.second);
      return ours.empty() || text_in(kind.form, theirs, pair.first) == ours;
    });
  }

  bool of_age(const Listed& listed, const json::object& theirs, std::optional<std::int64_t> least,
              std::optional<std::int64_t> most) const {
    if (listed.born.empty() || (!least && !most)) return true;
    const auto* value = theirs.if_contains(listed.born);
    const auto born = value && value->is_string() ? date_from_text(value->get_string()) : std::nullopt;
    if (!born) return false;
    const auto age = age_on(*born, date_of(doing_.call.now));
    return age >= least.value_or(0) && age <= most.value_or(age);
  }

  bool plays_role(Id post) const {
    return std::ranges::any_of(directory_.roles(), [&](const identity::RoleGrant& grant) {
      return grant.post == post && directory_.role_title(grant.role) == role_;
    });
  }

  bool fits(const identity::Post& post) const {
    const auto organ = directory_.organ_of(doing_.matter.unit);
    const auto lies_in = [&](Id unit) { return directory_.within(post.unit, unit); };
    return directory_.organ_of(post.unit) == organ && (units_.empty() || std::ranges::any_of(units_, lies_in)) &&
           (duty_.empty() || post.duty.find(duty_) != std::string::npos || post.title == duty_) &&
           (role_.empty() || plays_role(post.id));
  }

  bool falls_under(const identity::Person& person) const {
    const auto one_fits = [&](Id id) {
      const auto* post = directory_.post(id);
      return post && fits(*post);
    };
    return (category_.empty() || person.category == category_) && std::ranges::any_of(person.posts, one_fits) &&
           std::ranges::all_of(lists_, [&](const Names& names) { return names.contains(person.id); });
  }

  const Finds& finds_;
  const Doing& doing_;
  const form::Form& form_;
  const json::object& fields_;
  const identity::Directory& directory_;
  std::string duty_, category_, role_;
  std::vector<Id> units_;
  std::vector<Names> lists_;
};

/// Who reached the mark.
std::vector<Id> passed(const Doing& doing) {
  std::vector<Id> out;
  const auto survey = survey::find(doing.tx, doing.matter.id);
  if (!survey || survey->anonymous) return out;
  const auto questions = survey::read(survey->questions).questions;
  for (const auto& one : survey::asked_of(doing.tx, survey->id)) {
    const auto answers = survey::answers_of(doing.tx, survey->id, one.person);
    if (answers && survey::passes(survey::right_of(questions, *answers), survey->pass)) out.push_back(one.person);
  }
  return out;
}

/// A text in which {person} and our fields stand for what they say.
std::string put_in(std::string text, const form::Form& form, const json::object& fields, const std::string& person) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto open = text.find('{', at), close = open == std::string::npos ? open : text.find('}', open);
    if (close == std::string::npos) return out + text.substr(at);
    const auto name = text.substr(open + 1, close - open - 1);
    out += text.substr(at, open - at) + (name == "person" ? person : text_in(form, fields, name));
    at = close + 1;
  }
  return out;
}

json::value as_stored(const form::Field& field, Id person) {
  if (field.type == form::FieldType::people) return json::array{json::value(zs::to_text(person))};
  return json::value(zs::to_text(person));
}

}  // namespace

Result<api::Nothing> settle_finds(Doing& doing, const flow::Decision& decision) {
  const auto& finds = doing.at.kind().finds;
  if (!finds || !completes(decision, finds->at)) return api::Nothing{};
  const auto found = finds->passed ? std::optional(passed(doing)) : Finder(*finds, doing).people();
  if (!found) return api::Nothing{};
  if (found->empty() && !finds->passed) return refuse(errors::matter_nobody_found);
  auto fields = doing.at.fields();
  json::array people;
  for (Id person : *found) people.emplace_back(zs::to_text(person));
  if (people.empty())
    fields.erase(finds->into);
  else
    fields[finds->into] = std::move(people);
  doing.at.set_fields(std::move(fields));
  return api::Nothing{};
}

Result<api::Nothing> settle_opens(Doing& doing, const flow::Decision& decision, json::object& body) {
  const auto& kind = doing.at.kind();
  const auto& opens = kind.opens_for;
  if (!opens || !completes(decision, opens->at)) return api::Nothing{};
  const auto* wanted = opens->when.empty() ? nullptr : doing.matter.fields.if_contains(opens->when);
  if (!opens->when.empty() && (!wanted || !wanted->is_bool() || !wanted->get_bool())) return api::Nothing{};
  const auto people = form::ids_in(*kind.form.find(opens->people), doing.matter.fields);
  if (people.size() > most_opened)
    return refuse(errors::matter_too_many_found,
                  {{"n", std::to_string(people.size())}, {"max", std::to_string(most_opened)}});
  json::array told;
  for (Id person : std::set<Id>(people.begin(), people.end())) {
    doing.tx.execute(insert_to_open, doing.matter.id, person);
    told.emplace_back(zs::to_text(person));
  }
  body["opens_for"] = std::move(told);
  return api::Nothing{};
}

Result<api::Subject> open_for(const Services& services, db::Tx& tx, Instant now, const ForOne& one) {
  const auto& [source, person, submit] = one;
  const auto kind = services.kinds->of(source.kind, source.version);
  const auto& opens = *kind->opens_for;
  const auto opened = services.kinds->newest(opens.opens);
  const auto directory = services.directory();
  auto caller = opens.by_person ? identity::caller_of(*directory, person)
                                : identity::caller_of(*directory, source.starter, source.starter_post);
  if (!caller && !opens.by_person) caller = director_of(*directory, source.organ);
  if (!caller) return refuse(errors::matter_no_post);
  auto call = identity::system_call(now);
  call.caller = *caller;
  Doing from(services, tx, call, source, kind, {caller->person, caller->post});
  StartMatter start_it;
  start_it.kind = opens.opens;
  start_it.post = caller->post;
  start_it.submit = submit;
  start_it.fields = fields_handed(from, call, {opens.opens, opens.fields, no_id, source.unit, nullptr});
  for (const auto& [theirs, text] : opens.sets)
    start_it.fields[theirs] = put_in(text, kind->form, source.fields, person_name(*directory, person));
  start_it.fields[opens.as] = as_stored(*opened->form.find(opens.as), person);
  auto begun = start(services, tx, call, start_it, Received{});
  if (begun) join(tx, call, begun->id, source.id, opens.link);
  return begun;
}

}  // namespace zs::matter
