# shellcheck shell=bash
# The browsers' side of set-up: Chromium, Firefox and the npm packages that drive them.
#
# Gives: prepare_browsers, which sets CHROMIUM and FIREFOX to the programs (FIREFOX empty where there is none).
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

BROWSER_TESTS=$ROOT/tests/browser

prepare_browsers() {
    have node && have npm || debian_install nodejs npm ||
        fail "the browser tests need Node.js 20 or newer, with npm: install it and run this again."
    CHROMIUM=${CHROMIUM:-$(find_chromium || true)}
    if [ -z "$CHROMIUM" ]; then
        debian_install chromium || true
        CHROMIUM=$(find_chromium) || fail "the browser tests need Chromium or Chrome: install one, or name it: CHROMIUM=/path/to/chrome scripts/test"
    fi
    FIREFOX=${FIREFOX:-$(find_firefox || true)}
    if [ -z "$FIREFOX" ]; then
        debian_install firefox-esr || true
        FIREFOX=$(find_firefox) || say "There is no Firefox here: its tests are skipped"
    fi
    export CHROMIUM FIREFOX
    prepare_packages
}

find_chromium() {
    first_program chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"
}

find_firefox() {
    first_program firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox
}

# first_program NAME...: prints where the first of them that is there lies.
first_program() {
    local name
    for name in "$@"; do
        if have "$name"; then command -v "$name"; return 0; fi
    done
    return 1
}

# prepare_packages: has the packages of package-lock.json, and fetches them only when it has changed.
prepare_packages() {
    cmp -s "$BROWSER_TESTS/package-lock.json" "$BROWSER_TESTS/node_modules/.installed" && return 0
    say "Installing the browser tests' npm packages into tests/browser/node_modules"
    (cd "$BROWSER_TESTS" && npm ci --no-audit --no-fund --loglevel=error </dev/null) ||
        fail "npm could not install the packages that tests/browser/package-lock.json names."
    cp "$BROWSER_TESTS/package-lock.json" "$BROWSER_TESTS/node_modules/.installed"
}
