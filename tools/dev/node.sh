# Which Node.js builds and checks the page: the machine's where it is new enough, else one brought into build/node.
# shellcheck shell=bash

# True when this node satisfies web/package.json and its tools: 22.13 or a later 22, or 24 and up (eslint 10 refuses 23).
node_is_new_enough() {
  local version major minor
  version=$("$1" --version 2>/dev/null) || return 1
  IFS=. read -r major minor _ <<<"${version#v}"
  ((major >= 24 || (major == 22 && minor >= 13)))
}

machine_has_node() { command -v node >/dev/null && command -v npm >/dev/null && node_is_new_enough node; }

# use_node: from here on `node` and `npm` are the one Node of the page, in this shell and all it starts.
use_node() {
  machine_has_node && return
  [[ -x $build/node/bin/node ]] || return 1
  # A mirror that the machine's npm is configured for holds for the brought one as well.
  export NPM_CONFIG_GLOBALCONFIG=${NPM_CONFIG_GLOBALCONFIG:-/etc/npmrc}
  case :$PATH: in *":$PWD/$build/node/bin:"*) ;; *) export PATH=$PWD/$build/node/bin:$PATH ;; esac
}

# fetch_locked FROM INTO: installs what FROM/package-lock.json pins, by hash and without running anything of it, and
# nothing a package would only like to have beside it.
fetch_locked() {
  rm -rf "$2"
  mkdir -p "$2"
  cp "$1/package.json" "$1/package-lock.json" "$2/"
  (cd "$2" && npm_config_update_notifier=false npm_config_legacy_peer_deps=true npm ci \
    --ignore-scripts --no-audit --no-fund --no-progress)
}

# Brings Node 22 and an npm to go with it (Debian 12 has 18, under which `npm ci` leaves out parts of the bundler).
fetch_node() {
  local key architecture
  machine_has_node && return
  key=$(key_of tools/node/package-lock.json)
  if fresh node "$key" && [[ -x $build/node/bin/node ]]; then return; fi
  case $(uname -m) in
    x86_64) architecture=x64 ;;
    aarch64) architecture=arm64 ;;
    *) warn "No Node.js can be brought for $(uname -m): the server is built without its page."; return ;;
  esac
  step "Fetching Node.js 22 for the page" fetch_locked tools/node "$build/node"
  mkdir -p "$build/node/bin"
  ln -sf "../node_modules/node-linux-$architecture/bin/node" "$build/node/bin/node"
  printf '#!/bin/sh\nexec "%s/node" "%s/node_modules/npm/bin/npm-cli.js" "$@"\n' \
    "$PWD/$build/node/bin" "$PWD/$build/node" >"$build/node/bin/npm"
  chmod +x "$build/node/bin/npm"
  stamp node "$key"
}
