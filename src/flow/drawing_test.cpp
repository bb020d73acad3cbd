#include <flow/drawing.h>
#include <flow/drawing_layout.h>
#include <flow/effective.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace zs::flow::testing {
namespace {

constexpr int box_width = 108, box_height = 50, column_width = 150, lane_height = 74, margin = 24, head = 62;
constexpr std::array<std::string_view, 10> names{"?", "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"};
constexpr std::string_view blue = "#1d4ed8", green = "#15803d", red = "#b91c1c", violet = "#7c3aed", grey = "#6b7280";

std::string_view name_of(Id person) { return names.at(static_cast<std::size_t>(person)); }

std::string word(std::string_view text, std::string_view colour) {
  return fmt::format(R"(<tspan fill="{}">{}</tspan> )", colour, text);
}

std::string told(const Settlement& voice) {
  auto who = std::string(name_of(voice.by.person));
  switch (voice.outcome) {
    case Outcome::disagree:
      return word(who + "✗", red);
    case Outcome::send_back:
      return word(who + "↩", red);
    case Outcome::lapsed:
      return word("…", grey);
    case Outcome::abstain:
      return word(who + "–", grey);
    default:
      return word(who + "✓", green);
  }
}

std::string told(const Slot& slot) {
  std::string out;
  for (auto& item : slot.items) {
    auto who = std::string(name_of(item.holder.person));
    if (item.state == ItemState::open) out += word(slot.pool && !slot.claimed ? who + "?" : who, blue);
    if (item.state == ItemState::asking) out += word("(" + who + ")", grey);
    if (item.state == ItemState::waiting) out += word(who + "…", grey);
    if (item.state == ItemState::away) out += word("▣", violet);
  }
  return out;
}

/// Who has the visit and who has spoken in it.
std::string told(const Visit& visit) {
  std::string out;
  for (auto& voice : visit.voices) out += told(voice);
  bool said = visit.settlement && !visit.voices.empty() && visit.voices.back().act == visit.settlement->act;
  if (visit.settlement && !said) out += told(*visit.settlement);
  for (auto& slot : visit.slots) out += told(slot);
  return out;
}

const Visit* latest(const State& state, const std::string& step) {
  const Visit* found = nullptr;
  for (auto& visit : state.visits)
    if (visit.step == step) found = &visit;
  return found;
}

struct Canvas {
  const Layout& layout;
  int top;
  int x(const Spot& spot) const { return margin + spot.column * column_width; }
  int y(const Spot& spot) const { return top + head + spot.lane * lane_height; }
};

std::string box(const Canvas& c, const Step& step, const Spot& spot, const State& state) {
  const auto* visit = latest(state, step.name);
  std::string look = R"(fill="#fff" stroke="#9ca3af" stroke-dasharray="4 3")";
  if (visit) look = R"(fill="#f3f4f6" stroke="#6b7280")";
  if (visit && visit->open()) look = R"(fill="#eff6ff" stroke="#1d4ed8" stroke-width="2")";
  auto title = step.title + (visit && visit->open() && visit->owed ? "（补办）" : "");
  int middle = c.x(spot) + box_width / 2;
  auto out = fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="6" {}/>)", c.x(spot), c.y(spot),
                         box_width, box_height, look);
  out += fmt::format(R"(<text x="{}" y="{}" class="t">{}</text>)", middle, c.y(spot) + 20, title);
  if (visit) out += fmt::format(R"(<text x="{}" y="{}" class="w">{}</text>)", middle, c.y(spot) + 40, told(*visit));
  return out + "\n";
}

std::string edge(const Canvas& c, const std::string& from, const std::string& to) {
  const auto* a = c.layout.of(from);
  const auto* b = c.layout.of(to);
  if (!a || (!b && !to.empty())) return {};
  Spot end{c.layout.columns, 0};
  const auto& target = b ? *b : end;
  int half = box_height / 2;
  return fmt::format(R"(<path d="M{} {}L{} {}" class="e"/>)", c.x(*a) + box_width, c.y(*a) + half, c.x(target),
                     c.y(target) + half) + "\n";
}

std::string_view colour_of(Cause cause) {
  if (cause == Cause::withdraw || cause == Cause::jump) return violet;
  return cause == Cause::send_back || cause == Cause::direct ? red : blue;
}

std::string arrow(const Canvas& c, const Spot& from, const Spot& to, std::string_view colour) {
  int x1 = c.x(from) + box_width / 2, x2 = c.x(to) + box_width / 2, y1 = c.y(from), y2 = c.y(to);
  int high = std::min(y1, y2) - 30;
  return fmt::format(R"s(<path d="M{} {}Q{} {} {} {}" class="a" stroke="{}" marker-end="url(#h)"/>)s", x1, y1 - 2,
                     (x1 + x2) / 2, high, x2, y2 - 4, colour) + "\n";
}

/// Where the tokens went since the moment before.
std::string arrows(const Canvas& c, const State& before, const State& now) {
  std::string out;
  for (auto& visit : now.visits) {
    if (visit.number <= before.visit_count || before.visit_count == 0) continue;
    const auto* to = c.layout.of(visit.step);
    bool ordered = visit.cause == Cause::jump || visit.cause == Cause::withdraw;
    const auto* source = ordered ? nullptr : now.visit(visit.from);
    for (auto* open : before.open_visits()) {
      if (source && source->number != open->number) continue;
      const auto* from = c.layout.of(open->step);
      if (from && to && open->step != visit.step) out += arrow(c, *from, *to, colour_of(visit.cause));
    }
  }
  return out;
}

/// What was sent round beside the way.
std::string readers(const Canvas& c, const State& state) {
  std::string line;
  for (auto& reading : state.readings) {
    line += line.empty() ? "传阅：" : "　";
    line += fmt::format("{} → {}", name_of(reading.by.person), name_of(reading.item.holder.person));
    line += reading.recalled_at ? "（已撤回）" : reading.read_at ? "（已阅）" : "";
  }
  if (state.suspended) line += "　已挂起，不计时";
  if (state.life != Life::running && state.life != Life::draft) line += fmt::format("　{}", to_text(state.life));
  if (line.empty()) return {};
  int y = c.top + head + c.layout.lanes * lane_height;
  return fmt::format(R"(<text x="{}" y="{}" class="r">{}</text>)", margin, y - 4, line) + "\n";
}

std::string row(const Definition& definition, const Moment& moment, const State* before, int top,
                const Layout& layout) {
  Effective way(definition, moment.state);
  Canvas c{layout, top};
  auto out = fmt::format(R"(<text x="{}" y="{}" class="c">{}</text>)", margin, top + 20, moment.caption) + "\n";
  for (auto& [from, to] : layout.edges) out += edge(c, from, to);
  for (auto& [name, spot] : layout.spots) out += box(c, *way->find(name), spot, moment.state);
  out += fmt::format(R"(<circle cx="{}" cy="{}" r="5" class="{}"/>)", margin + layout.columns * column_width + 6,
                     top + head + box_height / 2, moment.state.life == Life::closed ? "d" : "o") + "\n";
  if (before) out += arrows(c, *before, moment.state);
  return out + readers(c, moment.state);
}

constexpr std::string_view style =
    "<style>text{font-family:sans-serif;font-size:13px;fill:#111827}.t,.w{text-anchor:middle}.c{font-weight:bold}"
    ".w,.r{font-size:12px}.r{fill:#4b5563}.e{stroke:#9ca3af;fill:none}.a{fill:none;stroke-width:2}"
    ".o{fill:#fff;stroke:#6b7280}.d{fill:#15803d}</style>"
    "<defs><marker id=\"h\" viewBox=\"0 0 8 8\" refX=\"6\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" "
    "orient=\"auto\">"
    "<path d=\"M0 0L8 4L0 8z\" fill=\"context-stroke\"/></marker></defs>\n";

}  // namespace

std::string draw(const Definition& definition, const std::vector<Moment>& moments) {
  int top = 8, width = 0;
  std::string rows;
  const State* before = nullptr;
  for (auto& moment : moments) {
    Effective way(definition, moment.state);
    Layout layout(*way);
    rows += row(definition, moment, before, top, layout);
    top += head + layout.lanes * lane_height + 10;
    width = std::max(width, 2 * margin + layout.columns * column_width + 20);
    before = &moment.state;
  }
  auto size = fmt::format(R"(width="{0}" height="{1}" viewBox="0 0 {0} {1}")", width, top);
  return R"(<svg xmlns="http://www.w3.org/2000/svg" )" + size + ">\n" + std::string(style) +
         R"(<rect width="100%" height="100%" fill="#fff"/>)" + "\n" + rows + "</svg>\n";
}

}  // namespace zs::flow::testing
