# shellcheck shell=bash
# What every script here starts with: strict shell, the repository's root, the tools' folder, a way to speak.
# Sourced, never run. Works with the bash 3.2 of macOS.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$ROOT"

# Tools that set-up makes lie outside the tree, each in a folder named after its version.
TOOLS=${MINUTES_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/minutes-analyser}

say() { printf '\033[1m==\033[0m %s\n' "$*"; }
fail() { printf 'scripts: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# as_root COMMAND...: runs it as root where that needs no password; 1 where it cannot.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1; fi
}

# debian_install PACKAGE...: installs what is not there yet; 1 on a machine without apt-get, or without the right to use it.
debian_install() {
    local package missing=""
    have apt-get && have dpkg-query || return 1
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root true || return 1
    say "Installing from Debian's packages:$missing"
    as_root apt-get update -qq </dev/null >&2 || true
    # shellcheck disable=SC2086 # the names are to be split
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends $missing </dev/null >&2
}

# find_cargo: puts cargo on PATH: rustup's, wherever it lies, or Debian's newest.
find_cargo() {
    have cargo && return 0
    if [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"; return 0; fi
    debian_install cargo-web rustc-web gcc libc6-dev && have cargo && return 0
    fail "there is no cargo on this machine: install Rust with rustup (see rustup.rs) and run this again."
}
