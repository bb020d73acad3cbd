# Builds the server into build/release and the page into build/release/web.
# shellcheck shell=bash
# shellcheck source=tools/dev/setup.sh
source tools/dev/setup.sh

dev_build() {
  (($# == 0)) || die "build takes no options."
  setup_build
  build_targets zhongshu
  build_page
  say "Built: $release/zhongshu"
}

# build_targets TARGET …: configures when the presets or SQLite changed (else ninja knows by itself), then compiles.
build_targets() {
  local key
  key=$(key_of CMakePresets.json "$build/sqlite/sqlite3.h")
  if ! fresh configured "$key" || [[ ! -f $release/build.ninja ]]; then
    step "Configuring" cmake --preset release
    stamp configured "$key"
  fi
  step "Compiling $*" ninja -C "$release" -j "$(jobs_at_once)" "$@"
}

target_exists() { ninja -C "$release" -t query "$1" >/dev/null 2>&1; }

# The page needs Node; the server does not, and serves its interface without a page.
build_page() {
  local key
  [[ -f web/package.json ]] || return 0
  if ! use_node; then warn "There is no Node.js: the page is not built."; return 0; fi
  install_web
  key=$(key_of_tree web tools/node)
  if fresh page "$key" && [[ -f $release/web/index.html ]]; then return; fi
  step "Building the page" npm --prefix web run build
  rm -rf "$release/web" "$release/web.new"
  mkdir -p "$release"
  cp -r web/dist "$release/web.new"
  mv "$release/web.new" "$release/web"
  stamp page "$key"
}

# The page's libraries, exactly as web/package-lock.json pins them.
install_web() {
  local key
  key=$(key_of web/package-lock.json)-$(node --version)
  if fresh web-libraries "$key" && [[ -d web/node_modules ]]; then return; fi
  step "Fetching the page's libraries" npm --prefix web ci --ignore-scripts --no-audit --no-fund --no-progress
  stamp web-libraries "$key"
}
