#include <extract/pdf_page.h>

#include <cmath>
#include <functional>

namespace zs::extract {
namespace {

constexpr int most_forms_deep = 8;
constexpr std::size_t most_glyphs = 60'000, most_operands = 64, most_saved = 256;

struct Matrix {
  double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
};

/// First `m`, then `n`.
Matrix times(const Matrix& m, const Matrix& n) {
  return {m.a * n.a + m.b * n.c,       m.a * n.b + m.b * n.d,       m.c * n.a + m.d * n.c,
          m.c * n.b + m.d * n.d,       m.e * n.a + m.f * n.c + n.e, m.e * n.b + m.f * n.d + n.f};
}

struct State {
  Matrix page;
  std::shared_ptr<const Font> font;
  double size = 0, between = 0, between_words = 0, scale = 1, leading = 0, rise = 0;
};

/// Follows the operators of a page's contents; only those that place text or move the page count.
class Painter : public QPDFObjectHandle::ParserCallbacks {
 public:
  Painter(Fonts& fonts, const Converter& converter, std::vector<Glyph>& out)
      : fonts_(fonts), converter_(converter), out_(out) {}

  void handleObject(QPDFObjectHandle object, size_t, size_t) override {
    if (!object.isOperator()) {
      if (operands_.size() < most_operands) operands_.push_back(object);
      return;
    }
    run(object.getOperatorValue());
    operands_.clear();
    if (out_.size() >= most_glyphs) terminateParsing();
  }
  void handleEOF() override {}

  void paint(QPDFObjectHandle resources, const std::function<void(ParserCallbacks*)>& parse) {
    std::swap(resources_, resources);
    parse(this);
    std::swap(resources_, resources);
  }

 private:
  double number(std::size_t at) {
    const bool there = at < operands_.size() && operands_[at].isNumber();
    const double value = there ? operands_[at].getNumericValue() : 0;
    return std::isfinite(value) ? value : 0;
  }
  Matrix matrix() { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }
  void begin_line(double x, double y) { text_ = line_ = times({1, 0, 0, 1, x, y}, line_); }

  void run(const std::string& name) {
    if (name == "BT") text_ = line_ = {};
    if (name == "Td" || name == "TD") begin_line(number(0), number(1));
    if (name == "TD") now_.leading = -number(1);
    if (name == "Tm") text_ = line_ = matrix();
    if (name == "T*" || name == "'" || name == "\"") begin_line(0, -now_.leading);
    if (name == "\"") now_.between_words = number(0), now_.between = number(1);
    if (name == "Tj" || name == "'" || name == "\"") show_last();
    if (name == "TJ") show_list();
    if (name == "Do") draw();
    set_state(name);
  }
  void set_state(const std::string& name) {
    if (name == "q" && saved_.size() < most_saved) saved_.push_back(now_);
    if (name == "Q" && !saved_.empty()) now_ = std::move(saved_.back()), saved_.pop_back();
    if (name == "cm") now_.page = times(matrix(), now_.page);
    if (name == "Tf") choose_font();
    if (name == "Tc") now_.between = number(0);
    if (name == "Tw") now_.between_words = number(0);
    if (name == "Tz") now_.scale = number(0) / 100;
    if (name == "TL") now_.leading = number(0);
    if (name == "Ts") now_.rise = number(0);
  }

  QPDFObjectHandle resource(const char* kind) {
    if (!resources_.isDictionary() || operands_.empty() || !operands_[0].isName()) return QPDFObjectHandle::newNull();
    auto of_kind = resources_.getKey(kind);
    return of_kind.isDictionary() ? of_kind.getKey(operands_[0].getName()) : QPDFObjectHandle::newNull();
  }

  void choose_font() {
    now_.size = number(1);
    auto font = resource("/Font");
    const std::pair<int, int> key{font.getObjectID(), font.getGeneration()};
    if (key.first == 0) {
      now_.font = std::make_shared<const Font>(font, converter_);
      return;
    }
    auto& known = fonts_[key];
    if (!known) known = std::make_shared<const Font>(font, converter_);
    now_.font = known;
  }

  void show_last() {
    if (!operands_.empty() && operands_.back().isString()) show(operands_.back().getStringValue());
  }
  void show_list() {
    if (operands_.empty() || !operands_.back().isArray()) return;
    for (auto& item : operands_.back().getArrayAsVector())
      if (item.isString())
        show(item.getStringValue());
      else if (item.isNumber())
        advance(-item.getNumericValue() / 1000 * now_.size * now_.scale);
  }
  void advance(double by) { text_ = times({1, 0, 0, 1, by, 0}, text_); }

  void show(const std::string& string) {
    if (!now_.font) return;
    for (auto& shown : now_.font->show(string)) {
      const Matrix place = times(times({1, 0, 0, 1, 0, now_.rise}, text_), now_.page);
      const double tall = std::hypot(place.c, place.d), wide = std::hypot(place.a, place.b);
      const double width = shown.width / 1000 * now_.size * now_.scale;
      if (!shown.text.empty() && out_.size() < most_glyphs && std::isfinite(place.e) && std::isfinite(place.f))
        out_.push_back({place.e, place.f, width * wide, std::abs(now_.size) * tall, std::move(shown.text)});
      advance(width + (now_.between + (shown.space ? now_.between_words : 0)) * now_.scale);
    }
  }

  /// A form is a drawing inside the drawing, with its own resources or the ones around it.
  void draw() {
    auto form = resource("/XObject");
    if (!form.isStream() || deep_ >= most_forms_deep) return;
    auto dictionary = form.getDict();
    auto subtype = dictionary.getKey("/Subtype");
    if (!subtype.isName() || subtype.getName() != "/Form") return;
    ++deep_;
    const State outside = now_;
    const auto text = text_, line = line_;
    if (auto own = dictionary.getKey("/Matrix"); own.isArray() && own.getArrayNItems() == 6) {
      operands_ = own.getArrayAsVector();
      now_.page = times(matrix(), now_.page);
    }
    operands_.clear();
    auto resources = dictionary.getKey("/Resources");
    paint(resources.isDictionary() ? resources : resources_,
          [&](ParserCallbacks* self) { form.parseAsContents(self); });
    now_ = outside, text_ = text, line_ = line;
    --deep_;
  }

  Fonts& fonts_;
  const Converter& converter_;
  std::vector<Glyph>& out_;
  QPDFObjectHandle resources_ = QPDFObjectHandle::newNull();
  std::vector<QPDFObjectHandle> operands_;
  State now_;
  std::vector<State> saved_;
  Matrix text_, line_;
  int deep_ = 0;
};

}  // namespace

std::vector<Glyph> glyphs_of(QPDFPageObjectHelper& page, Fonts& fonts, const Converter& converter) {
  std::vector<Glyph> glyphs;
  Painter painter(fonts, converter, glyphs);
  painter.paint(page.getAttribute("/Resources", false),
                [&](QPDFObjectHandle::ParserCallbacks* self) { page.parseContents(self); });
  return glyphs;
}

}  // namespace zs::extract
