# Random flows on both databases, seed after seed, until stopped; then what was played and what failed.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh
# shellcheck source=tools/dev/postgres.sh
source tools/dev/postgres.sh

soak_flows=200

dev_soak() {
  local seed=${1:-$((10#$(date +%s) % 1000000 * soak_flows))}
  soak_played=0 soak_failed=0 soak_from=$seed soak_start=$SECONDS soak_stop=
  mkdir -p "$logs/soak"
  setup_test
  build_targets test_flow
  trap 'stop_postgres; soak_report' EXIT
  trap 'soak_stop=1' INT TERM
  start_postgres quick
  while [[ -z $soak_stop ]]; do
    soak_once "$seed"
    seed=$((seed + soak_flows))
  done
  ((soak_failed == 0))
}

# One run: a failure keeps its log, with the script that still fails, and the soak goes on with the next seed.
soak_once() {
  local log=$logs/soak/seed-$1.log
  if ZS_SIMULATION_STORED=$soak_flows ZS_SIMULATION_SEED=$1 "$release/test_flow" \
    -tc="*both databases hold what happened*" >"$log" 2>&1; then
    rm -f "$log"
  elif [[ -n $soak_stop ]]; then
    rm -f "$log"
    return
  else
    soak_failed=$((soak_failed + 1))
    warn "  from seed $1: $(grep -m 1 'seed ' "$log" || tail -n 1 "$log")"
  fi
  soak_played=$((soak_played + soak_flows))
  say "  $soak_played flows on each database, $soak_failed failed ($((SECONDS - soak_start)) s)"
}

soak_report() {
  local time=$((SECONDS - soak_start))
  say "Played $soak_played flows from seed $soak_from on each database in $time s: $soak_failed failed."
  ((soak_failed == 0)) || say "Scripts that fail: $logs/soak/"
}
