# Runs the suites of tools/dev/suites.sh and adds up their counts.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh
# shellcheck source=tools/dev/postgres.sh
source tools/dev/postgres.sh

suite_names=()
declare -A suite_counts suite_needs suite_command
suite() {
  suite_names+=("$1")
  suite_counts[$1]=$2 suite_needs[$1]=$3
  suite_command[$1]=$(printf '%q ' "${@:4}")
}
# shellcheck source=tools/dev/suites.sh
source tools/dev/suites.sh

dev_test() {
  local wanted=() extra=() name
  if [[ ${1:-} == --list ]]; then printf '%s\n' "${suite_names[@]}"; return; fi
  while (($#)) && [[ $1 != -- ]]; do wanted+=("$1"); shift; done
  (($#)) && extra=("${@:2}")
  for name in "${wanted[@]}"; do
    [[ -n ${suite_command[$name]:-} ]] || die "there is no suite \"$name\"; there are: ${suite_names[*]}."
  done
  ((${#wanted[@]})) || wanted=("${suite_names[@]}")
  trap clean_up EXIT
  trap 'exit 130' INT TERM
  prepare "${wanted[@]}"
  run_suites "${wanted[@]}"
}

suite_worker='' lane_beside=''
clean_up() {
  [[ -z $suite_worker ]] || kill -TERM "$suite_worker" 2>/dev/null || true
  [[ -z $lane_beside ]] || kill -TERM "$lane_beside" 2>/dev/null || true
  stop_postgres
}

# Everything the suites need is brought and built before the first one runs.
prepare() {
  local needs targets=() need
  needs=$(for name in "$@"; do printf '%s\n' "${suite_needs[$name]//,/$'\n'}"; done | sort -u)
  setup_test
  for need in $needs; do [[ $need == target:* ]] && targets+=("${need#target:}"); done
  mapfile -t targets < <(printf "%s\n" "${targets[@]}" | awk NF | sort -u)
  ((${#targets[@]} == 0)) || build_targets "${targets[@]}"
  case $needs in
    *page*) build_page ;;
    *libraries*) if use_node && [[ -f web/package.json ]]; then install_web; fi ;;
  esac
}

# Two at a time: the long ones, and beside them the others, on a cluster of their own; then, alone, what minds the clock.
run_suites() {
  local name start=$SECONDS long=() others=() alone=()
  for name in "$@"; do
    case ,${suite_needs[$name]}, in
      *,alone,*) alone+=("$name") ;;
      *,long,*) long+=("$name") ;;
      *) others+=("$name") ;;
    esac
  done
  mkdir -p "$logs"
  run_beside "${others[@]}" &
  lane_beside=$!
  run_lane "${long[@]}"
  wait "$lane_beside" || true
  lane_beside=''
  run_lane "${alone[@]}"
  sum_up "$start" "$@"
}

run_lane() {
  local name
  for name in "$@"; do run_suite "$name"; done
}

# The lane in the background: it leaves no suite and no cluster behind, also when the run is broken off.
run_beside() {
  trap 'lane_beside=; clean_up' EXIT
  trap 'exit 130' INT TERM
  run_lane "$@"
}

# A suite that left no counts was not played to its end. They bear the number of this run: another may go on beside it.
sum_up() {
  local start=$1 name passed=0 failed=0 failing=() counts
  for name in "${@:2}"; do
    counts=$(cat "$logs/counts-$$-$name" 2>/dev/null || echo '0 1')
    passed=$((passed + ${counts% *})) failed=$((failed + ${counts#* }))
    [[ ${counts#* } == 0 ]] || failing+=("$name")
  done
  say ''
  rm -f "$logs/counts-$$"-*
  ((${#failing[@]} == 0)) || say "Failed 未通过: ${failing[*]} (build/logs/test-NAME.log)"
  say "All suites took $((SECONDS - start)) s."
  say "$passed passed, $failed failed"
  ((failed == 0))
}

# Runs one suite, shows what it says, and notes its counts.
run_suite() {
  local name=$1 log=$logs/test-$1.log status=0 start=$SECONDS counts passed=0 failed=0
  say "» Suite $name"
  case ,${suite_needs[$name]}, in
    *,durable,*) start_postgres durable ;;
    *,postgres,*) start_postgres quick ;;
  esac
  use_node || true
  watch_suite "$name" "$log" || status=$?
  counts=$("counts_of_${suite_counts[$name]}" "$log")
  [[ -z $counts ]] || { passed=${counts% *} failed=${counts#* }; }
  if ((failed == 0 && (status || passed == 0))); then
    failed=1
    warn "  $name ended with status $status and counted ${counts:-nothing}: that is one failure."
  fi
  echo "$passed $failed" >"$logs/counts-$$-$name"
  say "  $name: $passed passed, $failed failed ($((SECONDS - start)) s)"
}

# The output goes to the log; the terminal sees a heartbeat, and the end of the log when the suite failed.
watch_suite() {
  local name=$1 log=$2 line=${suite_command[$1]} status=0 beats=0 start=$SECONDS
  ((${#extra[@]} == 0)) || line+=$(printf '%q ' "${extra[@]}")
  (eval "exec $line") >"$log" 2>&1 </dev/null &
  suite_worker=$!
  while kill -0 "$suite_worker" 2>/dev/null; do
    sleep 0.2
    beats=$((beats + 1))
    ((beats % 100)) || printf '   %s %3d s  %s\n' "$name" $((SECONDS - start)) "$(last_words "$log")"
  done
  wait "$suite_worker" 2>/dev/null || status=$?
  suite_worker=
  ((status == 0)) || tail -n 120 "$log" | sed 's/^/    /'
  return $status
}

# Each prints "PASSED FAILED", or nothing when the output holds no counts.
counts_of_doctest() {
  awk '/^\[doctest\] test cases:/ { gsub(/\033\[[0-9;]*m/, ""); split($0, part, "|"); split(part[2], p, " "); split(part[3], f, " "); found = 1 }
    END { if (found) print p[1] + 0, f[1] + 0 }' <(sed 's/\x1b\[[0-9;]*m//g' "$1")
}
counts_of_plain() {
  awk '/^[0-9]+ passed, [0-9]+ failed$/ { p = $1; f = $3; found = 1 } END { if (found) print p, f }' "$1"
}
counts_of_vitest() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '$1 == "Tests" { for (i = 2; i < NF; i++) { if ($(i + 1) ~ /^passed/) p = $i; if ($(i + 1) ~ /^failed/) f = $i }; found = 1 }
    END { if (found) print p + 0, f + 0 }'
}
