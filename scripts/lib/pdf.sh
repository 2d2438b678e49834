# shellcheck shell=bash
# What PDF files are read with: pdf.js, of the version that scripts/pdf/package-lock.json names.
#
# Gives: prepare_pdf (fetches it with npm where it is not there yet, and lays out in scripts/pdf/engine what the page fetches:
#        the build for browsers of some years, whose files bear the ending that every web server gives the right type).
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PDF_HOME=$ROOT/scripts/pdf

prepare_pdf() {
    local build=$PDF_HOME/node_modules/pdfjs-dist/legacy/build
    if cmp -s "$PDF_HOME/package-lock.json" "$PDF_HOME/node_modules/.installed" && [ -f "$PDF_HOME/engine/LICENSE" ]; then return 0; fi
    rm -rf "$PDF_HOME/engine"
    mkdir "$PDF_HOME/engine"
    if ! { have node && have npm || debian_install nodejs npm; }; then
        say "There is no npm here: the page will not read PDF files" >&2
        return 0
    fi
    say "Installing pdf.js into scripts/pdf/node_modules" >&2
    (cd "$PDF_HOME" && npm ci --omit=optional --no-audit --no-fund --loglevel=error </dev/null >&2) ||
        fail "npm could not install the packages that scripts/pdf/package-lock.json names."
    cp "$PDF_HOME/package-lock.json" "$PDF_HOME/node_modules/.installed"
    cp "$build/pdf.min.mjs" "$PDF_HOME/engine/pdf.js"
    cp "$build/pdf.worker.min.mjs" "$PDF_HOME/engine/pdf.worker.js"
    cp "$PDF_HOME/node_modules/pdfjs-dist/LICENSE" "$PDF_HOME/engine/LICENSE"
}
