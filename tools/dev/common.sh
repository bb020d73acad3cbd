# What the commands share: messages, long steps with a heartbeat, stamps. Sourced by ./dev in the project's root.
# shellcheck shell=bash
# shellcheck disable=SC2034
readonly build=build release=build/release logs=build/logs stamps=build/stamps
export NINJA_STATUS='[%f/%t] ' NO_COLOR=1
# Compiled objects are found again by ccache wherever the checkout lies.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=yes

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
die() { printf './dev: %s\n' "$*" >&2; exit 1; }

# step TITLE COMMAND [ARG …]: runs the command quietly, tells every ten seconds that it lives and what it last said,
# and shows the end of its output when it fails. Its whole output is in build/logs/.
step() {
  local title=$1 log start status=0 worker beats=0
  shift
  mkdir -p "$logs"
  log=$logs/$(printf '%s' "$title" | tr -c 'A-Za-z0-9\n' '-').log
  start=$SECONDS
  say "» $title"
  "$@" >"$log" 2>&1 </dev/null &
  worker=$!
  while kill -0 "$worker" 2>/dev/null; do
    sleep 0.2
    beats=$((beats + 1))
    ((beats % 50)) || printf '   %3d s  %s\n' $((SECONDS - start)) "$(last_words "$log")"
  done
  wait "$worker" || status=$?
  if ((status)); then
    tail -n 60 "$log" >&2
    warn "✗ $title: failed with status $status after $((SECONDS - start)) s; the whole output is in $log"
    return $status
  fi
  ((SECONDS - start < 2)) || say "   done in $((SECONDS - start)) s"
}

last_words() { tail -c 2000 "$1" 2>/dev/null | tr '\r' '\n' | awk 'NF { line = $0 } END { print substr(line, 1, 100) }'; }

# Stamps make a second run quick: `fresh NAME KEY` is true when NAME was last done with the same KEY.
fresh() { [[ -f $stamps/$1 && $(<"$stamps/$1") == "$2" ]]; }
stamp() { mkdir -p "$stamps"; printf '%s\n' "$2" >"$stamps/$1"; }
key_of() { cat -- "$@" 2>/dev/null | sha256sum | cut -c1-64; }

# key_of_tree PATH …: one key of the names and contents of all files below.
key_of_tree() {
  find "$@" \( -name node_modules -o -name dist \) -prune -o -type f -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum | cut -c1-64
}

# Compilers at once: as many as there are processors, each with 1.5 GB of memory.
jobs_at_once() {
  local processors memory
  processors=$(nproc)
  memory=$(awk '/^MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo)
  ((memory < processors)) && processors=$memory
  echo "${ZS_JOBS:-$((processors > 0 ? processors : 1))}"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Prints a port nobody listens on, from below the range the kernel hands out.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    if port_is_free "$port"; then echo "$port"; return; fi
  done
}
