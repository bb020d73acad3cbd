#pragma once
// The words of the flow's enumerations in JSON, API and rows. Append only: events keep them for ever.

#include <flow/flow.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace zs::flow::words {

template <class E, std::size_t N>
using Table = std::array<std::pair<E, std::string_view>, N>;

inline constexpr Table<Life, 6> lives{{{Life::draft, "draft"},
                                       {Life::running, "running"},
                                       {Life::closed, "closed"},
                                       {Life::rejected, "rejected"},
                                       {Life::revoked, "revoked"},
                                       {Life::terminated, "terminated"}}};
inline constexpr Table<Outcome, 9> outcomes{{{Outcome::submit, "submit"},
                                             {Outcome::agree, "agree"},
                                             {Outcome::disagree, "disagree"},
                                             {Outcome::abstain, "abstain"},
                                             {Outcome::read, "mark_read"},
                                             {Outcome::send_back, "send_back"},
                                             {Outcome::transfer, "transfer"},
                                             {Outcome::advise, "advise"},
                                             {Outcome::lapsed, "lapsed"}}};
inline constexpr Table<LateAct, 7> late_acts{{{LateAct::remind, "remind"},
                                              {LateAct::escalate, "escalate"},
                                              {LateAct::hand_over, "hand_over"},
                                              {LateAct::send_back, "send_back"},
                                              {LateAct::go_on, "go_on"},
                                              {LateAct::terminate, "terminate"},
                                              {LateAct::expire, "expire"}}};
inline constexpr Table<Placing, 3> placings{
    {{Placing::before, "before"}, {Placing::after, "after"}, {Placing::parallel, "parallel"}}};
inline constexpr Table<Mode, 3> modes{
    {{Mode::direct, "direct"}, {Mode::rerun, "rerun"}, {Mode::own_voice, "own_voice"}}};
inline constexpr Table<Cause, 6> causes{{{Cause::start, "start"},
                                         {Cause::forward, "forward"},
                                         {Cause::send_back, "send_back"},
                                         {Cause::direct, "direct"},
                                         {Cause::withdraw, "withdraw"},
                                         {Cause::jump, "jump"}}};
inline constexpr Table<CancelReason, 9> cancel_reasons{{{CancelReason::withdraw, "withdraw"},
                                                        {CancelReason::revoke, "revoke"},
                                                        {CancelReason::send_back, "send_back"},
                                                        {CancelReason::ended, "ended"},
                                                        {CancelReason::reached, "reached"},
                                                        {CancelReason::removed, "removed"},
                                                        {CancelReason::terminated, "terminated"},
                                                        {CancelReason::jump, "jump"},
                                                        {CancelReason::called_off, "called_off"}}};
inline constexpr Table<ForkState, 3> fork_states{
    {{ForkState::open, "open"}, {ForkState::joined, "joined"}, {ForkState::dropped, "dropped"}}};
inline constexpr Table<Rebinding, 7> rebindings{{{Rebinding::transfer, "transfer"},
                                                 {Rebinding::claim, "claim"},
                                                 {Rebinding::unclaim, "unclaim"},
                                                 {Rebinding::reassign, "reassign"},
                                                 {Rebinding::hand_over, "hand_over"},
                                                 {Rebinding::entrust, "entrust"},
                                                 {Rebinding::hand_back, "hand_back"}}};
inline constexpr Table<Via, 4> vias{{{Via::delegation, "delegation"},
                                     {Via::deputy, "deputy"},
                                     {Via::recorded, "recorded"},
                                     {Via::acted, "acted"}}};
inline constexpr Table<Mark, 5> marks{{{Mark::viewed, "viewed"},
                                       {Mark::urged, "urged"},
                                       {Mark::reminded, "reminded"},
                                       {Mark::overdue, "overdue"},
                                       {Mark::kept, "kept"}}};
inline constexpr Table<Verb, 46> verbs{{{Verb::submit, "submit"},
                                        {Verb::agree, "agree"},
                                        {Verb::disagree, "disagree"},
                                        {Verb::send_back, "send_back"},
                                        {Verb::withdraw, "withdraw"},
                                        {Verb::revoke, "revoke"},
                                        {Verb::transfer, "transfer"},
                                        {Verb::claim, "claim"},
                                        {Verb::unclaim, "unclaim"},
                                        {Verb::urge, "urge"},
                                        {Verb::mark_read, "mark_read"},
                                        {Verb::view, "view"},
                                        {Verb::abstain, "abstain"},
                                        {Verb::circulate, "circulate"},
                                        {Verb::add_signer, "add_signer"},
                                        {Verb::remove_signer, "remove_signer"},
                                        {Verb::advise, "advise"},
                                        {Verb::terminate, "terminate"},
                                        {Verb::insert_step, "insert_step"},
                                        {Verb::drop_step, "drop_step"},
                                        {Verb::suspend, "suspend"},
                                        {Verb::resume, "resume"},
                                        {Verb::jump, "jump"},
                                        {Verb::reassign, "reassign"},
                                        {Verb::expedite, "expedite"},
                                        {Verb::entrust, "entrust"},
                                        {Verb::hand_back, "hand_back"},
                                        {Verb::remind, "remind"},
                                        {Verb::overdue, "overdue"},
                                        {Verb::lapse, "lapse"},
                                        {Verb::recall, "recall"},
                                        {Verb::release, "release"},
                                        {Verb::migrate, "migrate"},
                                        {Verb::join, "join"},
                                        {Verb::call_off, "call_off"},
                                        {Verb::add_unit, "add_unit"},
                                        {Verb::remove_unit, "remove_unit"},
                                        {Verb::redo, "redo"},
                                        {Verb::reopen, "reopen"},
                                        {Verb::take_back, "take_back"},
                                        {Verb::confirm, "confirm"},
                                        {Verb::correct, "correct"},
                                        {Verb::recount, "recount"},
                                        {Verb::widen, "widen"},
                                        {Verb::expire, "expire"},
                                        {Verb::reach, "reach"}}};

template <class E, std::size_t N>
constexpr std::string_view of(const Table<E, N>& table, E value) {
  for (const auto& [e, word] : table)
    if (e == value) return word;
  return {};
}

template <class E, std::size_t N>
constexpr std::optional<E> find(const Table<E, N>& table, std::string_view text) {
  for (const auto& [e, word] : table)
    if (word == text) return e;
  return std::nullopt;
}

}  // namespace zs::flow::words
