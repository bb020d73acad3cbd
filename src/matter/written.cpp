#include <base/errors.h>
#include <base/phrases.h>
#include <flow/store.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/kind.h>
#include <matter/org_view.h>
#include <matter/words.h>
#include <matter/written.h>

#include <limits>

namespace zs::matter {
namespace writing {
namespace {

#define ZS_WRITTEN_LINE                                                                                            \
  "SELECT w.id, w.step, w.step_title, w.person, w.done_at, w.outcome, m.id, m.kind, m.version, m.title, m.number, " \
  ZS_WRITTEN_COLUMNS " FROM work_item w JOIN matter m ON m.id = w.matter WHERE "
#define ZS_WRITTEN_PAGE                                                                                        \
  " AND (w.done_at, w.id) < ($2, $3) AND w.outcome <> 'withdraw' AND ($4 = 0 OR w.confirmed_at IS NULL) AND " \
  ZS_MAY_SEE("$1") " ORDER BY w.done_at DESC, w.id DESC LIMIT $5"

constexpr db::Statement select_written_by{"select_written_by",
                                          ZS_WRITTEN_LINE "w.written_by = $1" ZS_WRITTEN_PAGE};
constexpr db::Statement select_written_for{
    "select_written_for", ZS_WRITTEN_LINE "w.person = $1 AND w.written_by IS NOT NULL" ZS_WRITTEN_PAGE};
constexpr std::size_t word_column = 11;
constexpr int default_limit = 20;
constexpr flow::Cursor newest{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};

std::string_view state_of(const WrittenView& written) {
  if (!written.confirmed_at) return "open";
  return written.was ? "corrected" : "confirmed";
}

WrittenLine line_of(const Services& services, const identity::Directory& directory, const api::Call& call,
                    const db::Row& row) {
  auto kind = services.kinds->of(row.text(7), static_cast<int>(row.integer(8)));
  auto word = written_in(row, word_column, directory, call.language, call.now);
  WrittenLine line;
  line.id = row.integer(0);
  line.matter = row.integer(6);
  line.kind_title = declared(kind->title, call.language);
  line.title = row.text(9);
  line.number = row.optional_text(10);
  line.step_title = declared(row.text(2), call.language);
  line.leader = {row.integer(3), person_name(directory, row.integer(3))};
  line.at = row.moment(4);
  line.outcome_label = say(act_label(*kind, row.text(1), row.text(5)), call.language);
  line.text = std::move(word.text);
  line.written = std::move(word.view).value_or(WrittenView{});
  line.state = std::string(state_of(line.written));
  return line;
}

Result<flow::Cursor> after(const ListWritten& in) {
  if (!in.cursor || in.cursor->empty()) return newest;
  auto cursor = flow::cursor_from_text(*in.cursor);
  if (!cursor) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return *cursor;
}

/// What the leader says instead of what was written for him, once he has said it.
std::optional<std::string> correction_of(const db::Row& row, std::size_t first, Instant now) {
  auto at = row.optional_moment(first + 4);
  return at && *at <= now ? row.optional_text(first + 5) : std::nullopt;
}

}  // namespace
}  // namespace writing

Written written_in(const db::Row& row, std::size_t first, const identity::Directory& directory, Language language,
                   Instant now) {
  auto correction = writing::correction_of(row, first, now);
  auto wrote = row.optional_text(first).value_or("");
  Written out{correction.value_or(wrote), std::nullopt};
  auto by = row.optional_integer(first + 1);
  if (!by) return out;
  auto how = row.optional_text(first + 2).value_or("");
  const auto& words = how == flow::to_text(flow::Via::acted) ? phrases::behalf::acted : phrases::behalf::recorded;
  auto label = say(Phrase(words, {{"who", Named{*by}}}), reader(directory, language));
  std::optional<IdText> scan;
  if (auto file = row.optional_integer(first + 3)) scan = *file;
  auto confirmed = row.optional_moment(first + 4);
  if (confirmed && *confirmed > now) confirmed.reset();
  auto was = correction ? std::optional(wrote) : std::nullopt;
  out.view = WrittenView{{*by, person_name(directory, *by)}, how, label, scan, confirmed, was};
  return out;
}

Result<WrittenPage> written_page(const Services& services, db::Tx& tx, const api::Call& call, const ListWritten& in) {
  bool mine = in.side == "mine";
  if (!mine && in.side != "for_me")
    return refuse(errors::invalid, {},
                  {{"/side", &errors::not_a_choice, {{"choices", Words::List{"mine", "for_me"}}}}});
  auto from = writing::after(in);
  if (!from) return Failure(from.error());
  auto limit = static_cast<std::size_t>(in.limit.value_or(writing::default_limit));
  auto directory = services.directory();
  auto rows = tx.query(mine ? writing::select_written_by : writing::select_written_for, call.caller.person, from->order,
                       from->id, in.open.value_or(false) ? 1 : 0, static_cast<std::int64_t>(limit) + 1);
  WrittenPage page;
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i)
    page.items.push_back(writing::line_of(services, *directory, call, rows[i]));
  if (rows.size() > limit)
    page.next = flow::to_text(flow::Cursor{rows[limit - 1].integer(4), rows[limit - 1].integer(0)});
  return page;
}

}  // namespace zs::matter
