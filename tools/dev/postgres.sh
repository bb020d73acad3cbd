# A private PostgreSQL cluster for the tests: its own folder, a free port, gone when the tests are over.
# shellcheck shell=bash

postgres_folder=

# start_postgres quick|durable: exports ZS_TEST_POSTGRES. `quick` never waits for the disk; what kills servers wants `durable`.
start_postgres() {
  local programs port account=()
  [[ ${postgres_kind:-} == "$1" ]] && return
  stop_postgres
  programs=$(postgres_programs) || die "PostgreSQL's initdb is not on this machine: run ./dev setup test."
  postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/zhongshu-postgres.XXXXXX")
  # PostgreSQL refuses to run as root.
  if ((EUID == 0)); then
    account=(setpriv --reuid="$(postgres_account)" --regid="$(id -g "$(postgres_account)")" --clear-groups)
    chown "$(postgres_account)" "$postgres_folder"
  fi
  postgres_as=("${account[@]}")
  step "Making a PostgreSQL cluster for the tests ($1)" in_folder "$postgres_folder" "${account[@]}" "$programs/initdb" \
    -D "$postgres_folder/data" -U zs --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync
  for _ in 1 2 3 4 5; do
    port=$(free_port)
    if in_folder "$postgres_folder" "${account[@]}" "$programs/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -w -s \
      -o "$(postgres_settings "$1" "$port")" start </dev/null >/dev/null 2>&1; then
      postgres_kind=$1
      export ZS_TEST_POSTGRES=postgres://zs@127.0.0.1:$port/postgres
      return
    fi
  done
  cat "$postgres_folder/log" >&2
  die "PostgreSQL did not start."
}

stop_postgres() {
  [[ -n $postgres_folder ]] || return 0
  if [[ -f $postgres_folder/data/postmaster.pid ]]; then
    in_folder "$postgres_folder" "${postgres_as[@]}" "$(postgres_programs)/pg_ctl" -D "$postgres_folder/data" -m immediate -w -s stop \
      </dev/null >/dev/null 2>&1 || true
  fi
  rm -rf "$postgres_folder"
  postgres_folder='' postgres_kind=''
  unset ZS_TEST_POSTGRES
}

in_folder() { (cd "$1" && shift && "$@"); }

postgres_settings() {
  printf -- '-p %s -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c shared_buffers=128MB' "$2"
  [[ $1 == durable ]] || printf -- ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off'
}

# Prints the folder of the newest initdb.
postgres_programs() {
  local newest
  newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  [[ -x $newest ]] || newest=$(command -v initdb) || return 1
  echo "${newest%/initdb}"
}

postgres_account() { if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }
