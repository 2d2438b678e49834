# shellcheck shell=bash
# What PDF files are read with: pdf.js, of the version that scripts/pdf/package-lock.json names.
#
# Gives: prepare_pdf (fetches it with npm where it is not there yet).
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PDF_HOME=$ROOT/scripts/pdf

prepare_pdf() {
    cmp -s "$PDF_HOME/package-lock.json" "$PDF_HOME/node_modules/.installed" && return 0
    have node && have npm || debian_install nodejs npm ||
        fail "what reads PDF files is fetched with npm: install Node.js 20 or newer and run this again."
    say "Installing pdf.js into scripts/pdf/node_modules" >&2
    (cd "$PDF_HOME" && npm ci --omit=optional --no-audit --no-fund --loglevel=error </dev/null >&2) ||
        fail "npm could not install the packages that scripts/pdf/package-lock.json names."
    cp "$PDF_HOME/package-lock.json" "$PDF_HOME/node_modules/.installed"
}
