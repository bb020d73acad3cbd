#pragma once
// The registers of numbers (发文字号登记簿) for whoever keeps them. A word's register is kept by who has `keep` for one
// of its kinds at its organ (permissions.csv); to everybody else it does not exist. Each write is one event on the
// word's stream.

#include <api/api.h>
#include <matter/numbers_views.h>
#include <matter/services.h>

namespace zs::matter {

/// The words whose registers the caller keeps; nobody's list is an error.
NumberWordList number_words(const Services& services, db::Tx& tx, const api::Call& call, const ListNumberWords& in);

/// A page of the register in the order of its numbers. Errors: not_found, matter_cursor_malformed.
Result<NumberPage> register_page(const Services& services, db::Tx& tx, const api::Call& call, const ListNumbers& in);

/// Every number accounted for. Errors: not_found.
Result<GapReport> gap_report(const Services& services, db::Tx& tx, const api::Call& call, const ListGaps& in);

/// A new word of an organ whose registers of all its kinds the caller keeps.
/// Errors: not_found, invalid (matter_kind_unknown, matter_word_malformed, matter_number_template, not_a_choice),
/// ledger_word_exists.
Result<api::Subject> new_word(const Services& services, db::Tx& tx, const api::Call& call, const NewNumberWord& in);

/// 预留, 跳号, 作废, 补录. Errors: not_found, invalid, ledger_number_unknown, ledger_number_taken,
/// ledger_number_void, ledger_number_bound, ledger_number_too_high, ledger_skip_behind, ledger_skip_too_far.
Result<api::Subject> reserve_numbers(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ReserveNumbers& in);
Result<api::Subject> skip_numbers(const Services& services, db::Tx& tx, const api::Call& call, const SkipNumbers& in);
Result<api::Subject> void_number(const Services& services, db::Tx& tx, const api::Call& call,
                                 const InvalidateNumber& in);
Result<api::Subject> backfill_number(const Services& services, db::Tx& tx, const api::Call& call,
                                     const BackfillNumber& in);

/// After a write: the word and the numbers that this very request touched, as they stand now. Errors: not_found.
Result<NumberPage> touched_numbers(const Services& services, db::Tx& tx, const api::Call& call, Id word);
/// After a new word. Errors: not_found.
Result<NumberWordView> word_view(const Services& services, db::Tx& tx, const api::Call& call, Id word);

}  // namespace zs::matter
