#pragma once
// For tests only: an office that registers gifts, with a column of every type that is summed, grouped or narrowed.

#include <app/test_office.h>
#include <base/log.h>
#include <doctest/doctest.h>

#include <string>

namespace zs::app {

inline constexpr const char* gift_kind = R"({
  "kind": "gift", "title": "礼品", "version": 1, "form_title": "礼品登记", "subject": "{what}",
  "fields": [ { "name": "what", "label": "品名", "type": "text", "required": true, "list": true },
              { "name": "sort", "label": "类别", "type": "choice", "list": true, "choices": [
                  { "value": "food", "label": "食品" }, { "value": "art", "label": "工艺品" } ] },
              { "name": "day", "label": "收到日期", "type": "date", "list": true },
              { "name": "giver", "label": "送礼单位", "type": "unit", "list": true },
              { "name": "pieces", "label": "件数", "type": "count", "list": true },
              { "name": "worth", "label": "估价", "type": "money", "list": true } ],
  "flow": [ { "step": "enter", "title": "登记", "by": "starter" }, { "step": "keep", "title": "保管", "by": "starter" } ],
  "ledger": { "number": "礼〔{year}〕{seq}号", "resets": "year", "assign_at": "submit" } })";
inline constexpr const char* gift_readers = "role,kind,scope,verbs\noffice_director,gift,own_organ,see;keep\n";

struct Gift {
  std::string what, sort, day;
  int pieces = 1, fen = 0;
  std::string mark = "none";
};

class Gifts {
 public:
  explicit Gifts(db::Backend backend, std::int64_t direct_export_lines = 2000)
      : office(backend, "2026-03-02T09:00:00+08:00", {},
               {{"gift/gift.matter.jsonc", gift_kind}, {"gift/permissions.csv", gift_readers}}, direct_export_lines) {
    log::quiet();
    unit_ = zs::to_text(office.desk("谢建国").caller().unit);
  }

  void enter(const Gift& gift, std::string_view who = "谢建国") {
    json::object fields{{"what", gift.what},     {"sort", gift.sort},  {"day", gift.day},
                        {"pieces", gift.pieces}, {"worth", gift.fen}, {"giver", unit_}};
    auto heard = office.desk(who).post(
        "/matters", json::object{{"kind", "gift"}, {"submit", true}, {"mark", gift.mark}, {"fields", fields}});
    REQUIRE_MESSAGE(heard.status == 201, heard.text);
    office.clock().set(office.clock().now() + std::chrono::hours(1));
    office->later().run_until_idle();
  }

  /// The program ends and begins on the same data.
  void start_again() {
    office.start_again(
        {{"gift/gift.matter.jsonc", gift_kind}, {"gift/permissions.csv", gift_readers}});
  }

  void enter_four() {
    enter({"Ａ字茶叶", "food", "2026-01-10", 2, 30000});
    enter({"山水画", "art", "2026-02-01", 1, 9900});
    enter({"糕点", "food", "2026-02-20", 10, 5000});
    enter({"瓷瓶", "art", "2026-03-01", 3, 120000});
  }

  Heard ask(const std::string& query, std::string_view who = "谢建国", const std::string& rest = "") {
    return office.desk(who).get("/ledgers/gift" + rest + "?" + query);
  }

  /// What stands in the register, line after line; of a refusal where and why.
  std::string told(const std::string& query, std::string_view who = "谢建国") {
    auto page = ask(query, who);
    if (!page.ok()) {
      const auto& fault = page.body.at("fields").at(0);
      return std::string(fault.at("pointer").as_string()) + " " + std::string(fault.at("code").as_string());
    }
    std::string out;
    for (const auto& line : page.body.at("items").as_array()) {
      if (const auto* group = line.at("group").if_object())
        out += "[" + std::string(group->at("label").as_string()) + "]";
      out += std::string(line.at("title").as_string()) + " ";
    }
    return out;
  }

  /// The same, page by page of one line.
  std::string paged(const std::string& query) {
    std::string out, cursor;
    for (int page = 0; page < 20; ++page) {
      auto heard = ask(query + "&limit=1" + (cursor.empty() ? "" : "&cursor=" + cursor));
      REQUIRE_MESSAGE(heard.ok(), heard.text);
      for (const auto& line : heard.body.at("items").as_array())
        out += std::string(line.at("title").as_string()) + " ";
      const auto& next = heard.body.at("next");
      if (next.is_null()) return out;
      cursor = std::string(next.as_string());
    }
    return out + "…";
  }

  const std::string& unit() const { return unit_; }
  TestOffice office;

 private:
  std::string unit_;
};

}  // namespace zs::app
