#include <base/text.h>
#include <bench/papers.h>

#include <algorithm>

namespace zs::bench {
namespace {

constexpr std::size_t made_up_words = 40'000, made_up_characters = 3'500;
constexpr double zipf_shift = 2.7;

constexpr const char* office_words[] = {
    "工作", "办公",   "会议", "通知", "单位", "部门", "人民政府", "办公室", "落实", "责任", "检查", "报送", "情况",
    "安全", "生产",   "防汛", "项目", "建设", "资金", "管理",     "群众",   "服务", "发展", "农村", "教育", "卫生",
    "关于", "进一步", "加强", "做好", "请示", "批复", "审批",     "贯彻",   "精神", "领导", "小组", "乡镇", "街道"};

std::string utf8_of(char32_t c) {
  return {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
          static_cast<char>(0x80 | (c & 0x3F))};
}

bool is_punctuation(std::string_view character) {
  for (std::string_view sign : {"，", "。", "、", "\n"})
    if (character == sign) return true;
  return false;
}

std::vector<std::string> characters_of(const std::string& text) {
  std::vector<std::string> out;
  for (char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      out.emplace_back(1, c);
    else
      out.back() += c;
  return out;
}

}  // namespace

Papers::Papers(std::uint64_t seed) : random_(seed) {
  for (const char* word : office_words) words_.emplace_back(word);
  for (std::size_t i = 0; i < made_up_words; ++i) {
    std::string word;
    for (std::size_t left = 2 + below(2); left > 0; --left)
      word += utf8_of(static_cast<char32_t>(0x4E00 + 5 * below(made_up_characters)));
    words_.push_back(std::move(word));
  }
  double sum = 0;
  for (std::size_t rank = 0; rank < words_.size(); ++rank)
    up_to_.push_back(sum += 1 / (static_cast<double>(rank) + zipf_shift));
}

const std::string& Papers::word() {
  const double at = std::uniform_real_distribution<double>(0, up_to_.back())(random_);
  const auto found = std::lower_bound(up_to_.begin(), up_to_.end(), at);
  return words_[static_cast<std::size_t>(found - up_to_.begin())];
}

std::string Papers::title() {
  std::string text = "关于";
  for (std::size_t left = 3 + below(5); left > 0; --left) text += word();
  return text + "的通知";
}

std::string Papers::body(std::size_t characters) {
  std::string text;
  std::size_t in_sentence = 0;
  while (text.size() < 3 * characters) {
    text += word();
    if (++in_sentence < 4 + below(8)) continue;
    text += below(3) ? "，" : below(4) ? "。" : "。\n";
    in_sentence = 0;
  }
  return text;
}

std::string Papers::piece_of(const std::string& text, std::size_t length) {
  const auto characters = characters_of(text);
  for (int attempt = 0; attempt < 50 && characters.size() > length; ++attempt) {
    const auto begin = characters.begin() + static_cast<std::ptrdiff_t>(below(characters.size() - length));
    const auto end = begin + static_cast<std::ptrdiff_t>(length);
    if (std::any_of(begin, end, [](const auto& character) { return is_punctuation(character); })) continue;
    std::string piece;
    for (auto at = begin; at != end; ++at) piece += *at;
    return piece;
  }
  return {};
}

}  // namespace zs::bench
