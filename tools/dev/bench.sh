# Measures both databases; the table and the JSON are the bench program's own.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh
# shellcheck source=tools/dev/postgres.sh
source tools/dev/postgres.sh

dev_bench() {
  setup_test
  build_targets zhongshu zhongshu_bench
  build_page
  trap stop_postgres EXIT
  trap 'exit 130' INT TERM
  start_postgres durable
  "$release/zhongshu_bench" "$@"
}
