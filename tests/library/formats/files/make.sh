#!/bin/sh
# Makes the files beside it from `sources/`, with Debian's pandoc, LibreOffice (writer, calc, impress), chromium and qpdf:
#   apt-get install --no-install-recommends pandoc libreoffice-writer-nogui libreoffice-calc-nogui \
#     libreoffice-impress-nogui chromium qpdf fonts-liberation fonts-noto-core
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1710115200
office() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$3" "$2" >/dev/null 2>&1; }

for language in en de fr es ar; do
  pandoc "sources/handbook.$language.md" -o "handbook.$language.docx"
  pandoc "sources/handbook.$language.md" -o "handbook.$language.odt"
  pandoc "sources/handbook.$language.md" -s -o "$work/handbook.$language.html"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    "--print-to-pdf=$PWD/handbook.$language.pdf" "file://$work/handbook.$language.html" >/dev/null 2>&1
done
pandoc sources/handbook.en.md -t pptx -o handbook.en.pptx
pandoc sources/handbook.ar.md -t pptx -o handbook.ar.pptx
office docx sources/statutes.fodt .
office odt sources/statutes.fodt .
office pdf sources/statutes.fodt .
office xlsx sources/devices.fods .
