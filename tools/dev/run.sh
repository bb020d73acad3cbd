# Builds, fills a demo office where there is none, serves it and says where.
# shellcheck shell=bash
# shellcheck source=tools/dev/build.sh
source tools/dev/build.sh

dev_run() {
  local once='' port='' data='' database='' past=--year preset=county
  while (($#)); do
    case $1 in
      --once) once=yes ;;
      --small) past='' ;;
      --port | --data | --database | --preset)
        (($# >= 2)) || die "$1 wants a value."
        printf -v "${1#--}" '%s' "$2"
        shift
        ;;
      *) die "run does not know \"$1\"; it knows --once, --small, --preset NAME, --port N, --data DIR, --database URL." ;;
    esac
    shift
  done
  [[ -z $port || $port =~ ^[0-9]{1,5}$ ]] || die "--port wants a number, not \"$port\"."
  setup_build
  build_targets zhongshu
  build_page
  [[ -n $port ]] || port=$(first_free_port 8080)
  port_is_free "$port" || die "port $port is taken; choose another with --port."
  fill_demo "$data" "$database" "$past" "$preset"
  serve "$port" "$once"
}

first_free_port() {
  local port=$1
  until port_is_free "$port"; do port=$((port + 1)); done
  echo "$port"
}

# Our own demo folder is made anew when it is unfinished, or when schema, declarations or demo data changed; a folder or
# database named by the caller is filled once, when it is empty, and never removed.
fill_demo() {
  local data=$1 database=$2 past=$3 preset=$4 own=''
  options=()
  if [[ -z $data ]]; then
    data=data/demo
    if [[ $database ]]; then data+=-$(printf '%s' "$database" | sha256sum | cut -c1-8); else own="$(key_of_demo) ${past:-small} $preset"; fi
  fi
  options=(--data "$data")
  [[ -z $database ]] || options+=(--database "$database")
  if [[ $own && -d $data && $(cat "$data/.made-by-dev" 2>/dev/null) != "$own" ]]; then
    say "» The demo office is made anew, as its schema, declarations or data changed 演示数据重建"
    rm -rf "$data"
  fi
  if [[ -n $(ls -A "$data" 2>/dev/null) ]]; then return; fi
  mkdir -p "$data"
  make_demo "$data" "$past" "$preset"
  [[ -z $own ]] || printf '%s\n' "$own" >"$data/.made-by-dev"
}

key_of_demo() { printf '%s %s\n' "$("$release/zhongshu" version)" "$(key_of_tree presets)"; }

# Half a demo is no demo: what a failed attempt left in the folder, which was empty, goes away again.
make_demo() {
  local status=0 answer
  say "» Filling the demo office ($3) in $1${2:+, with a year behind it}"
  answer=$("$release/zhongshu" demo --preset "$3" ${2:+"$2"} "${options[@]}" 2>&1 </dev/null) || status=$?
  ((status == 0)) && return
  find "$1" -mindepth 1 -delete
  # A database may have been filled from another folder.
  [[ $answer == *'already holds an office'* ]] && return
  die "the demo office could not be made: $answer"
}

server=
serve() {
  local port=$1 once=$2 status=0 start=$SECONDS
  "$release/zhongshu" serve "${options[@]}" --listen "127.0.0.1:$port" </dev/null &
  server=$!
  trap 'kill -TERM $server 2>/dev/null' INT TERM EXIT
  until answers_ready "$port"; do
    if ! kill -0 "$server" 2>/dev/null; then wait "$server" || status=$?; die "the server ended with status $status before it was ready."; fi
    ((SECONDS - start < 60)) || die "the server was not ready within 60 seconds."
    sleep 0.05
  done
  say ''
  say "Open in your browser 请在浏览器中打开:  http://127.0.0.1:$port/"
  if [[ $once ]]; then kill -TERM "$server"; else say "Stop with Ctrl+C 按 Ctrl+C 停止"; fi
  wait_for_end "$server"
}

# A signal interrupts `wait`; the server then still drains, and its own status is the one that counts.
wait_for_end() {
  local status=0
  wait "$1" || status=$?
  while kill -0 "$1" 2>/dev/null; do status=0; wait "$1" || status=$?; done
  trap - INT TERM EXIT
  ((status == 0 || status == 143)) || die "the server ended with status $status."
}

# GET /readyz by the shell itself: a bare machine has no curl.
answers_ready() (
  exec 2>/dev/null
  exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
  printf 'GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$1" >&3
  IFS= read -r -t 5 line <&3 && [[ $line == *' 200 '* ]]
)
