# How much of docs/requirements.csv the stories tell: tools/coverage.mjs.
# shellcheck shell=bash
# shellcheck source=tools/dev/setup.sh
source tools/dev/setup.sh

dev_coverage() {
  use_node || setup_build
  use_node || die "coverage needs Node.js, and none could be brought."
  node tools/coverage.mjs "$@"
}
