# The rules of the tree: tools/lint/.
# shellcheck shell=bash
# shellcheck source=tools/dev/setup.sh
source tools/dev/setup.sh

dev_lint() {
  use_node || setup_build
  use_node || die "lint needs Node.js, and none could be brought."
  node tools/lint/main.mjs "$@"
}
