# Installs what is missing, at two levels: `build` for run and build, `test` on top of it.
# shellcheck shell=bash
# shellcheck source=tools/dev/node.sh
source tools/dev/node.sh

readonly build_packages=(
  ca-certificates git g++ cmake ninja-build ccache mold pkg-config
  libboost1.81-dev libboost-json1.81-dev libsodium-dev libpq-dev zlib1g-dev
  libspdlog-dev libfmt-dev libexpected-dev libcli11-dev libutf8proc-dev doctest-dev
  libqpdf-dev libzip-dev libpugixml-dev libxlsxwriter-dev poppler-utils poppler-data
)
readonly test_packages=(postgresql chromium fonts-noto-cjk)

dev_setup() {
  case ${1:-build} in
    build) setup_build ;;
    test) setup_test ;;
    *) die "setup knows the levels build and test, not \"$1\"." ;;
  esac
}

setup_build() {
  local missing=()
  mapfile -t missing < <(missing_packages "${build_packages[@]}")
  # npm comes with Node; where neither is there, Debian's npm fetches SQLite's source and a newer Node.
  command -v npm >/dev/null || missing+=(npm)
  install_packages "${missing[@]}"
  fetch_sqlite
  fetch_node
}

setup_test() {
  local missing=()
  setup_build
  mapfile -t missing < <(missing_packages "${test_packages[@]}")
  install_packages_for_tests "${missing[@]}"
  fetch_old_chromium
}

# Prints those of the packages that dpkg does not know as installed.
missing_packages() {
  command -v dpkg-query >/dev/null || die "this machine has no dpkg; install by hand what docs/dependencies.md lists."
  dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    awk -v wanted="$*" '$2 == "installed" { have[$1] = 1 }
      END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in have)) print names[i] }'
}

# A test's PostgreSQL is started by ./dev itself: the package's own cluster, which would start with the machine, is not wanted.
install_packages_for_tests() {
  local hold=/etc/postgresql-common/createcluster.d/zhongshu.conf wanted=" $* "
  if [[ $wanted != *' postgresql '* ]]; then install_packages "$@"; return; fi
  as_root mkdir -p "${hold%/*}"
  as_root sh -c "echo 'create_main_cluster = false' >$hold"
  install_packages "$@"
  as_root rm -f "$hold"
}

install_packages() {
  (($#)) || return 0
  local command="apt-get install -y --no-remove --no-install-recommends $*"
  say "» Missing packages 缺少的软件包: $*"
  if ! may_be_root; then
    warn "Installing them needs an administrator. Run this, then ./dev again:"
    warn "安装需要管理员权限。请执行下面的命令，然后重新运行 ./dev："
    warn "  sudo apt-get update && sudo $command"
    exit 1
  fi
  step "Asking the package sources" as_root apt-get -q update
  step "Installing $# packages and what they need" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o Dpkg::Use-Pty=0 install -y --no-remove --no-install-recommends "$@" || {
    warn "The packages could not be installed. The command was:"
    warn "  $command"
    exit 1
  }
}

may_be_root() {
  ((EUID == 0)) && return
  command -v sudo >/dev/null || return 1
  sudo -n true 2>/dev/null && return
  [[ -t 0 && -t 1 ]] && sudo -v
}
as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }

# SQLite's amalgamation, in public domain, as the npm package better-sqlite3 carries it; its hash is in the lockfile.
fetch_sqlite() {
  local key
  key=$(key_of tools/sqlite/package-lock.json)
  if fresh sqlite "$key" && [[ -f $build/sqlite/sqlite3.c && -f $build/sqlite/sqlite3.h ]]; then return; fi
  step "Fetching SQLite's source" fetch_locked tools/sqlite "$build/sqlite-npm"
  mkdir -p "$build/sqlite"
  cp "$build"/sqlite-npm/node_modules/better-sqlite3/deps/sqlite3/sqlite3.[ch] "$build/sqlite/"
  rm -rf "$build/sqlite-npm"
  stamp sqlite "$key"
}

# Chromium 86, the oldest browser the page promises to work in, as a package of npm carries it; its hash is in the lockfile.
fetch_old_chromium() {
  local key
  key=$(key_of tools/old-chromium/package-lock.json)
  if fresh old-chromium "$key" && [[ -x $build/old-chromium/chromium ]]; then return; fi
  use_node || die "There is no Node.js to unpack the old browser of the tests with."
  step "Fetching Chromium 86 for the tests" fetch_locked tools/old-chromium "$build/old-chromium-npm"
  mkdir -p "$build/old-chromium"
  node tools/old-chromium/unpack.mjs "$build/old-chromium-npm/node_modules/chrome-aws-lambda/bin/chromium.br" \
    "$build/old-chromium/chromium"
  rm -rf "$build/old-chromium-npm"
  stamp old-chromium "$key"
}
