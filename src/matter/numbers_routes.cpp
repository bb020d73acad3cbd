#include <matter/numbers_register.h>
#include <matter/routes.h>

namespace zs::matter {
namespace {

using api::Authorisation;
using http::Method;

template <class Out>
Result<api::Answer<Out>> shown(Result<Out> result, int status = 200) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result), status);
}

template <class In>
using WriteNumbers = Result<api::Subject> (*)(const Services&, db::Tx&, const api::Call&, const In&);

/// A write in the register; the answer is what it touched.
template <class In>
void add_writing(api::Routes& routes, const Services& s, std::string_view path, std::string_view summary,
                 WriteNumbers<In> write) {
  routes.write<In, NumberPage>(
      Method::post, path, Authorisation::signed_in(), summary,
      [s, write](db::Tx& tx, const api::Call& call, const In& in) { return write(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const In&, api::Subject word) {
        return shown(touched_numbers(s, tx, call, word.id));
      });
}

}  // namespace

void add_number_routes(api::Routes& routes, const Services& s) {
  routes.read<ListNumberWords, NumberWordList>("/number_words", Authorisation::signed_in(),
                                               "The words whose registers of numbers the caller keeps.",
                                               [s](db::Tx& tx, const api::Call& call, const ListNumberWords& in) {
                                                 return shown<NumberWordList>(number_words(s, tx, call, in));
                                               });
  routes.write<NewNumberWord, NumberWordView>(
      Method::post, "/number_words", Authorisation::signed_in(), "A new word for the numbers of an organ.",
      [s](db::Tx& tx, const api::Call& call, const NewNumberWord& in) { return new_word(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const NewNumberWord&, api::Subject word) {
        return shown(word_view(s, tx, call, word.id), 201);
      });
  routes.read<ListNumbers, NumberPage>(
      "/number_words/{id}/numbers", Authorisation::signed_in(), "The register of a word, in the order of its numbers.",
      [s](db::Tx& tx, const api::Call& call, const ListNumbers& in) { return shown(register_page(s, tx, call, in)); });
  routes.read<ListGaps, GapReport>(
      "/number_words/{id}/gaps", Authorisation::signed_in(), "Every number of a year accounted for.",
      [s](db::Tx& tx, const api::Call& call, const ListGaps& in) { return shown(gap_report(s, tx, call, in)); });
  add_writing<ReserveNumbers>(routes, s, "/number_words/{id}/reserve", "Keeps numbers for somebody.", reserve_numbers);
  add_writing<SkipNumbers>(routes, s, "/number_words/{id}/skip", "Passes over numbers, with a reason.", skip_numbers);
  add_writing<InvalidateNumber>(routes, s, "/number_words/{id}/invalidate", "Makes a number void for ever.",
                                void_number);
  add_writing<BackfillNumber>(routes, s, "/number_words/{id}/backfill", "Enters a number that was given on paper.",
                              backfill_number);
}

}  // namespace zs::matter
