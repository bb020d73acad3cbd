# Tells the stories on both databases; --rebaseline accepts what they now produce.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh
# shellcheck source=tools/dev/postgres.sh
source tools/dev/postgres.sh

dev_story() {
  setup_test
  build_targets story_runner
  trap stop_postgres EXIT
  trap 'exit 130' INT TERM
  start_postgres quick
  "$release/story_runner" "$@"
}
