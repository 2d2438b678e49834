# shellcheck shell=bash
# The WebAssembly side of set-up: a Rust toolchain with wasm32-unknown-unknown, Trunk, wasm-bindgen and wasm-opt.
#
# Gives:    prepare_wasm (finds or makes all of it), in_wasm COMMAND... (runs a command with it).
# Ordinary: rustup adds the target. Where that cannot be downloaded: Debian's rustc, whose source of the standard
#           library is built for the target into the tools' folder (nothing is written into /usr but by apt-get).
# Small:    where rustup has the standard library's source, it is compiled with the page: as small as our own code, and
#           without the messages of panics, which nobody sees there. A fifth fewer bytes.
# What is there is not fetched again: the second run needs no network.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

TARGET=wasm32-unknown-unknown
TRUNK_VERSION=0.21.14

# The command line of wasm-bindgen has to be of the crate's version, and wasm-opt of the one that Trunk.toml names.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
BINARYEN_VERSION=$(sed -n 's/^wasm_opt *= *"version_\([0-9]*\)".*/\1/p' Trunk.toml)

TRUNK_HOME=$TOOLS/trunk-$TRUNK_VERSION
WASM_BINDGEN_HOME=$TOOLS/wasm-bindgen-$WASM_BINDGEN_VERSION
BINARYEN_HOME=$TOOLS/binaryen-$BINARYEN_VERSION
DEBIAN_RUST_HOME=
SMALL_STD=
SMALL_FLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none"

prepare_wasm() {
    [ -n "$WASM_BINDGEN_VERSION" ] || fail "Cargo.lock names no wasm-bindgen."
    [ -n "$BINARYEN_VERSION" ] || fail "Trunk.toml names no version of wasm_opt."
    find_cargo
    prepare_node
    prepare_target
    prepare_small_std
    prepare_trunk
    prepare_wasm_bindgen
    prepare_wasm_opt
    prepare_crates
}

# in_wasm COMMAND...: runs it with the tools first on PATH, and a target folder of its own, so that the native and the
# WebAssembly toolchain do not rebuild each other's work.
in_wasm() {
    local path=$TRUNK_HOME/bin:$WASM_BINDGEN_HOME/bin:$BINARYEN_HOME/node_modules/.bin:$PATH
    local target_dir=${CARGO_TARGET_DIR:-$ROOT/target}/web
    # Trunk takes NO_COLOR=1 for a wrong value of its own --no-color, and prints its own stack with RUST_BACKTRACE.
    if [ -n "$SMALL_STD" ]; then
        env -u NO_COLOR -u RUST_BACKTRACE -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS \
            PATH="$path" CARGO_TARGET_DIR="$target_dir-small" RUSTC_BOOTSTRAP=1 \
            CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$SMALL_FLAGS" "$@"
    elif [ -z "$DEBIAN_RUST_HOME" ]; then
        env -u NO_COLOR -u RUST_BACKTRACE PATH="$path" CARGO_TARGET_DIR="$target_dir" "$@"
    else
        env -u NO_COLOR -u RUST_BACKTRACE -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u RUSTUP_TOOLCHAIN \
            PATH="$DEBIAN_RUST_HOME/bin:$path" CARGO_TARGET_DIR="$target_dir-debian" \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$(wasm_linker)" \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--sysroot=$DEBIAN_RUST_HOME" "$@"
    fi
}

# prepare_node: what scripts/site finishes the page with.
prepare_node() {
    have node || debian_install nodejs || fail "building the page needs Node.js 20 or newer: install it (see nodejs.org) and run this again."
}

prepare_target() {
    local lib
    lib=$(rustc --print sysroot)/lib/rustlib/$TARGET/lib
    [ -d "$lib" ] && return 0
    if debian_rust_is_ready; then return 0; fi
    if have rustup; then
        say "Adding rustup's target $TARGET"
        if within_seconds 300 env -u RUST_BACKTRACE rustup target add "$TARGET" && [ -d "$lib" ]; then return 0; fi
        say "rustup could not fetch the target; building it with Debian's Rust instead"
    fi
    make_debian_rust || fail "no way to get Rust's standard library for $TARGET: with rustup, 'rustup target add $TARGET' must reach its server; without, this needs Debian's packages rustc-web, cargo-web and rust-web-src, and the right to install them (root, or sudo without a password)."
}

# prepare_small_std: sets SMALL_STD where the standard library can be compiled with the page: rustup has its source, and this
# compiler knows the flags, which are not promised to stay. Elsewhere the page is built as ever, a quarter larger.
prepare_small_std() {
    local source
    [ -z "$DEBIAN_RUST_HOME" ] || return 0
    source=$(rustc --print sysroot)/lib/rustlib/src/rust/library/std
    if ! [ -d "$source" ] && have rustup; then
        say "Adding the source of Rust's standard library"
        within_seconds 300 env -u RUST_BACKTRACE rustup component add rust-src || return 0
    fi
    [ -d "$source" ] || return 0
    # shellcheck disable=SC2086 # the flags are to be split
    if RUSTC_BOOTSTRAP=1 rustc $SMALL_FLAGS --target "$TARGET" --print cfg >/dev/null 2>&1; then SMALL_STD=1; fi
}

# debian_rust_is_ready: sets DEBIAN_RUST_HOME where an earlier run made the standard library for the rustc that is there.
debian_rust_is_ready() {
    local home
    [ -x /usr/bin/rustc ] || return 1
    home=$(debian_rust_home)
    [ -f "$home/complete" ] && wasm_linker >/dev/null || return 1
    DEBIAN_RUST_HOME=$home
}

# debian_rust_home: the folder for /usr/bin/rustc, keyed by its version and commit.
debian_rust_home() {
    /usr/bin/rustc -vV | awk -v tools="$TOOLS" '/^release:/ { r = $2 } /^commit-hash:/ { c = substr($2, 1, 9) }
        END { print tools "/debian-rust-" r "-" c }'
}

make_debian_rust() {
    local home scratch
    debian_install rustc-web cargo-web rust-web-src || return 1
    wasm_linker >/dev/null || debian_install lld || return 1
    debian_rust_is_ready && return 0
    home=$(debian_rust_home)
    say "Building the standard library for $TARGET into $home"
    rm -rf "$home"
    mkdir -p "$home/bin" "$home/lib/rustlib/$TARGET/lib" "$home/scratch/src"
    ln -s /usr/bin/cargo /usr/bin/rustc "$home/bin/"
    scratch=$home/scratch
    printf '[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' > "$scratch/Cargo.toml"
    : > "$scratch/src/lib.rs"
    # Bitcode is what link-time optimisation of the page reads.
    (cd "$scratch" && env -u CARGO_ENCODED_RUSTFLAGS -u RUSTUP_TOOLCHAIN PATH="$home/bin:$PATH" \
        RUSTFLAGS=-Cembed-bitcode=yes RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$scratch/target" \
        cargo build --quiet --release -Zbuild-std=std,panic_abort --target "$TARGET") || return 1
    rm -f "$scratch/target/$TARGET/release/deps/libscratch"*
    cp "$scratch/target/$TARGET/release/deps/"lib*.rlib "$home/lib/rustlib/$TARGET/lib/"
    rm -rf "$scratch"
    touch "$home/complete"
    debian_rust_is_ready
}

# wasm_linker: prints the linker for WebAssembly: Debian's rustc names none that is there.
wasm_linker() {
    local candidate
    for candidate in /usr/bin/rust-lld "$(rustc --print sysroot)"/lib/rustlib/*/bin/rust-lld; do
        if [ -x "$candidate" ]; then printf '%s\n' "$candidate"; return 0; fi
    done
    command -v wasm-ld
}

prepare_trunk() {
    [ -x "$TRUNK_HOME/bin/trunk" ] && return 0
    install_crate trunk "$TRUNK_VERSION" "$TRUNK_HOME" --locked --no-default-features --features rustls
}

prepare_wasm_bindgen() {
    [ -x "$WASM_BINDGEN_HOME/bin/wasm-bindgen" ] && return 0
    # Not --locked: the lock file it was published with names a version that is no longer to be had.
    install_crate wasm-bindgen-cli "$WASM_BINDGEN_VERSION" "$WASM_BINDGEN_HOME"
}

# install_crate NAME VERSION FOLDER OPTION...: cargo install into FOLDER, which is there whole or not at all.
install_crate() {
    local name=$1 version=$2 home=$3
    shift 3
    say "Installing $name $version into $home (some minutes, this once)"
    rm -rf "$home.part"
    env -u CARGO_TARGET_DIR cargo install "$name" --version "$version" "$@" --quiet --no-track \
        --root "$home.part" --target-dir "$TOOLS/building" </dev/null ||
        fail "cargo could not install $name $version: see above."
    rm -rf "$TOOLS/building" "$home"
    mv "$home.part" "$home"
}

prepare_wasm_opt() {
    [ -x "$BINARYEN_HOME/node_modules/.bin/wasm-opt" ] && have node && return 0
    if have npm; then
        say "Installing wasm-opt (binaryen $BINARYEN_VERSION) into $BINARYEN_HOME"
        rm -rf "$BINARYEN_HOME.part"
        mkdir -p "$BINARYEN_HOME.part"
        if (cd "$BINARYEN_HOME.part" && npm install --prefix . --no-audit --no-fund --loglevel=error \
            "binaryen@$BINARYEN_VERSION.0.0" </dev/null); then
            rm -rf "$BINARYEN_HOME"
            mv "$BINARYEN_HOME.part" "$BINARYEN_HOME"
            return 0
        fi
        rm -rf "$BINARYEN_HOME.part"
    fi
    say "No npm here: Trunk will fetch wasm-opt $BINARYEN_VERSION itself"
    TRUNK_MAY_FETCH=1
}

# prepare_crates: has the crates at hand, so that Trunk needs no network.
prepare_crates() {
    in_wasm cargo fetch --quiet --locked --target "$TARGET" </dev/null ||
        fail "cargo could not fetch the crates that Cargo.lock names: see above."
}

# trunk COMMAND OPTION...: Trunk, off the network where every tool is at hand.
run_trunk() {
    local offline=--offline=true
    [ -z "${TRUNK_MAY_FETCH:-}" ] || offline=
    # shellcheck disable=SC2086 # empty is no argument
    in_wasm trunk --skip-version-check $offline "$@"
}

# within_seconds N COMMAND...: gives up after N seconds where `timeout` is there.
within_seconds() {
    local seconds=$1
    shift
    if have timeout; then timeout "$seconds" "$@"; else "$@"; fi
}
