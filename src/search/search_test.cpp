#include <search/search.h>

#include <base/errors.h>
#include <db/test_support.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace zs::search {
namespace {

constexpr db::Statement select_matching{
    "select_matching",
    "SELECT {sqlite:f.rowid, ''}{postgres:d.matter, d.plain} FROM {sqlite:search_index f}{postgres:search_doc d} "
    "WHERE " ZS_SEARCH_WHERE("$1", "$2") " ORDER BY " ZS_SEARCH_ORDER};
constexpr db::Statement count_looking_again{
    "count_looking_again",
    "SELECT count(*) FROM search_doc d WHERE d.terms @@ CAST($1 AS tsquery) AND " ZS_SEARCH_LOOK_AGAIN("$2", "$3")};
constexpr db::Statement spoil_sqlite{
    "spoil_index",
    "INSERT INTO search_index (search_index, rowid, title, number, body, opinion, file) SELECT 'delete', "
    "matter, title, number, body, opinion, file FROM search_doc WHERE matter = $1"};
constexpr db::Statement spoil_postgres{"spoil_index",
                                       "UPDATE search_doc SET terms = CAST('' AS tsvector) WHERE matter = $1"};
constexpr db::Statement check_index{"check_index",
                                    "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"};

using Ids = std::vector<Id>;

/// A database with the schema and the index ready for texts.
struct Index {
  explicit Index(db::TestDatabase& d) : database(d.get()) {
    const auto migrations = db::embedded_migrations();
    db::migrate(database, migrations);
    write([](db::Tx& tx) { finish_anew(tx, begin_anew(tx)); });
  }
  template <class F>
  void write(F act) {
    database.write([&](db::Tx& tx) -> Result<bool> { return act(tx), true; });
  }
  template <class F>
  auto read(F look) {
    return *database.read([&](db::Tx& tx) -> Result<decltype(look(tx))> { return look(tx); });
  }
  void put(const Doc& doc) {
    write([&](db::Tx& tx) { revise(tx, doc.matter, Missing::add, [&](Doc& stored) { stored = doc; }); });
  }
  Ids find(std::string_view typed, Within within = Within::text) {
    return read([&](db::Tx& tx) { return find_in(tx, *parse(typed, within)); });
  }
  static Ids find_in(db::Tx& tx, const Query& query) {
    Ids ids;
    if (query.empty()) return ids;
    plan_for_words(tx);
    for (const auto& row : tx.query(select_matching, match_text(query, tx.backend()), std::int64_t{1} << 62))
      if (query.certain(tx.backend()) || query.holds(row.text(1))) ids.push_back(row.integer(0));
    return ids;
  }
  std::vector<std::string> faults(const std::vector<Doc>& docs) {
    return read([&](db::Tx& tx) {
      auto all = verify_count(tx);
      for (const auto& doc : docs)
        for (auto& fault : faults_of(tx, doc)) all.push_back(fault);
      return all;
    });
  }
  db::Database& database;
};

template <class F>
void on_each_index(F test) {
  db::for_each_backend([&](db::TestDatabase& database) {
    Index index(database);
    CAPTURE(db::name_of(index.database.backend()));
    test(index);
  });
}

/// What a person would say: the phrase stands in this text, letters and figures whole.
bool stands_in(std::string_view text, std::string_view phrase) {
  const auto plain = plain_text(text);
  for (auto at = plain.find(phrase); at != std::string::npos; at = plain.find(phrase, at + 1)) {
    const auto end = at + phrase.size();
    const bool begins = begins_with_han(phrase) || at == 0 || plain[at - 1] == ' ';
    const bool ends = ends_with_han(phrase) || end == plain.size() || plain[end] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

bool answers(const Doc& doc, const Query& query) {
  return std::all_of(query.phrases.begin(), query.phrases.end(), [&](const Phrase& phrase) {
    const auto parts = doc.parts();
    const auto end =
        phrase.within == Within::text ? parts.end() : parts.begin() + (phrase.within == Within::title ? 1 : 2);
    return std::any_of(parts.begin(), end, [&](auto part) { return stands_in(part, phrase.plain); });
  });
}

class Writer {
 public:
  std::string text(int longest) {
    static const std::string_view signs[] = {"办", "公", "室", "辦", "通", "知", "县", "年", "号", "a",  "B",
                                             "ｃ", "1",  "2",  "0",  "０", "，", " ",  "　", "\n", "〔", "〕",
                                             "\"", "*",  "'",  "\\", "𠮷", "é",  "-",  ":",  "(",  "^",  "\n\n"};
    std::string out;
    for (auto left = random_() % static_cast<std::size_t>(longest + 1); left > 0; --left)
      out += signs[random_() % std::size(signs)];
    return out;
  }
  Doc doc(Id id) { return {id, text(8), text(5), text(30), text(10), text(20)}; }
  /// Half of what is asked for is really somewhere.
  std::string question(const std::vector<Doc>& docs) {
    if (random_() % 2) return text(6);
    const auto parts = docs[random_() % docs.size()].parts();
    auto plain = plain_text(parts[random_() % parts.size()]);
    auto begin = random_() % (plain.size() + 1);
    auto piece = plain.substr(begin, random_() % 12);
    return random_() % 3 ? "\"" + piece + "\"" : piece;
  }
  std::uint64_t number() { return random_(); }

 private:
  std::mt19937_64 random_{20261121};
};

std::vector<Doc> papers() {
  return {{1, "关于召开全县防汛工作会议的通知", "云政办发〔2026〕1号",
           "县人民政府定于3月5日召开会议。\n\n请办公室准备材料。", "", ""},
          {2, "关于報送防汛情況的函", "云政办函〔2026〕12号", "各乡镇报送情况，联系人：张　明，电话 0871-6512。",
           "同意。", ""},
          {3, "接待青屏县办公室", "", "公务接待 ABC-07", "拟同意，请办公室审批。", "来访公函.txt\n\n关于学习交流的函"},
          {4, "水利局月报", "", "办公 公室 分开写；办 公室。", "", ""}};
}

}  // namespace

TEST_CASE("words, phrases, numbers in any brackets and single characters find the same on both databases") {
  on_each_index([](Index& index) {
    for (const auto& doc : papers()) index.put(doc);
    CHECK(index.find("防汛") == Ids{2, 1});
    CHECK(index.find("防汛 通知") == Ids{1});
    CHECK(index.find("報送") == Ids{2});
    CHECK(index.find("情况") == Ids{2});
    CHECK(index.find("办公室") == Ids{4, 3, 1});
    CHECK(index.find("公务接待") == Ids{3});
    CHECK(index.find("云政办发[2026]1号") == Ids{1});
    CHECK(index.find("（2026）") == Ids{2, 1});
    CHECK(index.find("2026-1") == Ids{1});
    CHECK(index.find("〔2026〕012号") == Ids{2});
    CHECK(index.find("张明") == Ids{2});
    CHECK(index.find("abc-7") == Ids{3});
    CHECK(index.find("ab").empty());
    CHECK(index.find("水") == Ids{4});
    CHECK(index.find("县") == Ids{3, 1});
    CHECK(index.find("公函") == Ids{3});
    CHECK(index.find("同意") == Ids{3, 2});
    CHECK(index.find("“学习交流” 审批") == Ids{3});
    CHECK(index.find("办公室", Within::title) == Ids{3});
    CHECK(index.find("会议 材料", Within::title).empty());
    CHECK(index.find("云政办发[2026]1号", Within::heading) == Ids{1});
    CHECK(index.find("2026-12", Within::heading) == Ids{2});
    CHECK(index.find("防汛 2026", Within::heading) == Ids{2, 1});
    CHECK(index.find("接待青屏县", Within::heading) == Ids{3});
    CHECK(index.find("乡镇", Within::heading).empty());
    CHECK(index.find("3月5日", Within::heading).empty());
    CHECK(index.find("3月5日") == Ids{1});
    CHECK(index.find("！？") == Ids{});
  });
}

TEST_CASE("what was typed is never read as the index's own language") {
  on_each_index([](Index& index) {
    for (const auto& doc : papers()) index.put(doc);
    for (auto typed : {"防汛 OR 水利", "title : 防汛 NOT 通知", "NEAR(防汛 通知, 5)", "防汛*", "^防汛", "防汛' | '水利",
                       "防汛:*", "!防汛", "(防汛", "\"防汛", "防汛 & \\'", "{body} : 防汛", "防汛 + 通知 - 函"})
      index.find(typed);
    CHECK(index.find("水利 OR 防汛").empty());
    CHECK(index.find("title : 防汛 NOT 通知").empty());
    CHECK(index.find("防汛*") == Ids{2, 1});
    CHECK(index.find("!防汛") == Ids{2, 1});
  });
}

namespace {

Ids looked_for(const std::vector<Doc>& docs, const Query& query) {
  Ids wanted;
  for (const auto& doc : docs)
    if (!query.empty() && answers(doc, query)) wanted.insert(wanted.begin(), doc.matter);
  return wanted;
}

/// Also the count that PostgreSQL makes by itself.
void check_one(db::Tx& tx, const Query& query, const Ids& wanted) {
  CHECK(Index::find_in(tx, query) == wanted);
  if (tx.backend() == db::Backend::sqlite || query.empty()) return;
  const auto counted =
      tx.one(count_looking_again, match_text(query, tx.backend()), needles_text(query), static_cast<int>(query.within));
  CHECK(counted->integer(0) == static_cast<std::int64_t>(wanted.size()));
}

}  // namespace

TEST_CASE("on any texts and questions both databases find what looking through every text finds") {
  Writer writer;
  std::vector<Doc> docs;
  for (Id id = 1; id <= 150; ++id) docs.push_back(writer.doc(id * 7));
  std::vector<Query> queries;
  for (int i = 0; i < 400; ++i) queries.push_back(*parse(writer.question(docs), static_cast<Within>(i % 3)));
  std::size_t hits = 0;
  on_each_index([&](Index& index) {
    for (const auto& doc : docs) index.put(doc);
    index.read([&](db::Tx& tx) {
      for (const auto& query : queries) {
        const auto wanted = looked_for(docs, query);
        CAPTURE(match_text(query, tx.backend()));
        check_one(tx, query, wanted);
        hits += wanted.size();
      }
      return true;
    });
    CHECK(index.faults(docs).empty());
  });
  CHECK(hits > 1000);
}

namespace {

/// Changes, adds or removes one of the texts; now and then the transaction is rolled back.
void change_one(Index& index, Writer& writer, std::vector<Doc>& docs) {
  const auto at = writer.number() % docs.size();
  const auto next = writer.doc(static_cast<Id>(at) + 1);
  enum {
    removed,
    rolled_back,
    changed
  } fate = writer.number() % 4 == 0   ? removed
           : writer.number() % 4 == 0 ? rolled_back
                                      : changed;
  index.database.write([&](db::Tx& tx) -> Result<bool> {
    if (fate == removed)
      remove(tx, next.matter);
    else
      revise(tx, next.matter, Missing::add, [&](Doc& stored) { stored = next; });
    if (fate == rolled_back) return refuse(errors::not_found);
    return true;
  });
  if (fate != rolled_back) docs[at] = fate == removed ? Doc{} : next;
}

}  // namespace

TEST_CASE("the index follows its texts through changes, removals and transactions that are rolled back") {
  Writer writer;
  on_each_index([&](Index& index) {
    std::vector<Doc> docs(40);
    for (int round = 0; round < 150; ++round) change_one(index, writer, docs);
    std::erase_if(docs, [](const Doc& doc) { return doc.matter == no_id; });
    CHECK(index.faults(docs).empty());
    if (index.database.backend() == db::Backend::sqlite) index.write([](db::Tx& tx) { tx.execute(check_index); });
  });
}

TEST_CASE("the same text again writes nothing") {
  on_each_index([](Index& index) {
    const auto doc = papers().front();
    index.write([&](db::Tx& tx) {
      CHECK(revise(tx, 1, Missing::add, [&](Doc& stored) { stored = doc; }));
      CHECK_FALSE(revise(tx, 1, Missing::add, [&](Doc& stored) { stored = doc; }));
      CHECK_FALSE(revise(tx, 2, Missing::leave, [&](Doc& stored) { stored.opinion = "同意"; }));
      CHECK(revise(tx, 1, Missing::leave, [&](Doc& stored) { stored.opinion = "同意"; }));
    });
    CHECK(index.find("同意") == Ids{1});
  });
}

TEST_CASE("an index that lost a text is found out") {
  on_each_index([](Index& index) {
    for (const auto& doc : papers()) index.put(doc);
    CHECK(index.faults(papers()).empty());
    index.write([](db::Tx& tx) { tx.execute(tx.backend() == db::Backend::sqlite ? spoil_sqlite : spoil_postgres, 3); });
    CHECK_FALSE(index.faults(papers()).empty());
  });
}

TEST_CASE("made anew, also when it broke off in between, the index holds what was put and nothing older") {
  on_each_index([](Index& index) {
    for (const auto& doc : papers()) index.put(doc);
    CHECK_FALSE(index.read([](db::Tx& tx) { return must_be_made_anew(tx); }));
    index.write([](db::Tx& tx) { begin_anew(tx); });
    CHECK(index.read([](db::Tx& tx) { return must_be_made_anew(tx); }));
    index.put(papers()[0]);
    std::int64_t generation = 0;
    index.write([&](db::Tx& tx) { generation = begin_anew(tx); });
    for (std::size_t i = 0; i < 3; ++i) index.put(papers()[i]);
    auto changed = papers()[1];
    changed.title = "关于抗旱的函";
    index.put(changed);
    index.write([&](db::Tx& tx) { finish_anew(tx, generation - 1); });
    CHECK(index.read([](db::Tx& tx) { return must_be_made_anew(tx); }));
    index.write([&](db::Tx& tx) { finish_anew(tx, generation); });
    CHECK_FALSE(index.read([](db::Tx& tx) { return must_be_made_anew(tx); }));
    CHECK(index.find("防汛") == Ids{1});
    CHECK(index.find("抗旱") == Ids{2});
    CHECK(index.find("水利").empty());
    CHECK(index.faults({papers()[0], changed, papers()[2]}).empty());
    if (index.database.backend() == db::Backend::sqlite) index.write([](db::Tx& tx) { tx.execute(check_index); });
  });
}

TEST_CASE("a text longer than an index takes is cut, and the command goes on") {
  Writer writer;
  std::string many;
  for (int i = 0; i < 190'000; ++i) {
    const auto c = 0x4E00 + writer.number() % 20'000;
    many += {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
             static_cast<char>(0x80 | (c & 0x3F))};
  }
  on_each_index([&](Index& index) {
    index.put({1, "长文", "", "", "", "来文" + many});
    index.put({2, "长文", "", std::string(3'000'000, 'x'), "", ""});
    CHECK(index.find("长文") == Ids{2, 1});
    CHECK(index.find("来文") == Ids{1});
  });
}

TEST_CASE("a question has at most ten things to look for") {
  CHECK(parse("一一 二二 三三 四四 五五 六六 七七 八八 九九 十十", Within::text)->phrases.size() == 10);
  CHECK(parse("一一 一一 一一 一一 一一 一一 一一 一一 一一 一一 一一 一一", Within::text)->phrases.size() == 1);
  CHECK_FALSE(parse("一一 二二 三三 四四 五五 六六 七七 八八 九九 十十 百百", Within::text));
}

TEST_CASE("any bytes are a question") {
  std::mt19937_64 random(11);
  Writer writer;
  for (int i = 0; i < 5'000; ++i) {
    std::string bytes(random() % 60, '\0');
    for (auto& c : bytes) c = static_cast<char>(random());
    if (i % 3 == 0) bytes += writer.text(20);
    const auto query = parse(bytes, static_cast<Within>(i % 3));
    if (!query) continue;
    for (auto backend : db::each_backend) match_text(*query, backend);
    needles_text(*query);
    snippet(bytes, *query);
    score(bytes, bytes, *query);
  }
}

TEST_CASE("a snippet shows what is around the first hit and marks every one") {
  const auto query = *parse("防汛", Within::text);
  CHECK(snippet("关于召开全县防汛工作会议的通知", query) ==
        std::vector<Piece>{{"关于召开全县", false}, {"防汛", true}, {"工作会议的通知", false}});
  CHECK(snippet("防汛防汛，抗旱", query) == std::vector<Piece>{{"防汛防汛", true}, {"，抗旱", false}});
  CHECK(snippet("抗旱", query).empty());
  std::string before, after;
  for (int i = 0; i < 100; ++i) before += "前", after += "后";
  const auto pieces = snippet(before + "防\n汛" + after, query);
  REQUIRE(pieces.size() == 5);
  CHECK(pieces[0] == Piece{"…", false});
  CHECK(pieces[1].text.size() == 24 * 3);
  CHECK(pieces[2] == Piece{"防 汛", true});
  CHECK(pieces[4] == Piece{"…", false});
  CHECK(snippet("发文：雲政辦發〔2026〕001号。", *parse("云政办发[2026]1号", Within::text)) ==
        std::vector<Piece>{{"发文：", false}, {"雲政辦發〔2026〕001号", true}, {"。", false}});
}

TEST_CASE("a title or number that says all of it comes before one that says some of it") {
  const auto query = *parse("防汛 会议", Within::text);
  CHECK(score("关于召开防汛会议的通知", "", query) == 2);
  CHECK(score("关于防汛的通知", "", query) == 1);
  CHECK(score("关于抗旱的通知", "", query) == 0);
  CHECK(score("关于抗旱的通知", "云政发〔2026〕3号", *parse("〔2026〕3号", Within::text)) == 2);
}

}  // namespace zs::search
