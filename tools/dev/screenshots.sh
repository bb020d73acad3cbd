# Pictures of the main screens, of a demo office with a year behind it, into docs/screens.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh

dev_screenshots() {
  (($# == 0)) || die "screenshots takes no argument."
  setup_test
  build_targets zhongshu
  build_page
  node tests/browser/screens.mjs
}
