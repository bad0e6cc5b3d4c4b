#!/bin/sh
# Makes the files beside it from `sources/`, with Debian's pandoc, LibreOffice, Chromium, groff and qpdf:
#   apt-get install --no-install-recommends pandoc libreoffice-writer-nogui libreoffice-calc-nogui \
#     libreoffice-impress-nogui chromium groff qpdf fonts-liberation fonts-noto-core
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1710115200
office() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$3" "$2" >/dev/null 2>&1; }
print() {
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--print-to-pdf=$2" "file://$1" >/dev/null 2>&1
}

for language in en de fr es ar; do
  pandoc "sources/handbook.$language.md" -o "handbook.$language.docx"
  pandoc "sources/handbook.$language.md" -o "handbook.$language.odt"
  pandoc "sources/handbook.$language.md" -s -o "$work/handbook.$language.html"
  print "$work/handbook.$language.html" "$PWD/handbook.$language.pdf"
done
pandoc sources/handbook.en.md -t pptx -o handbook.en.pptx
pandoc sources/handbook.ar.md -t pptx -o handbook.ar.pptx
office docx sources/statutes.fodt .
office odt sources/statutes.fodt .
office pdf sources/statutes.fodt .
office xlsx sources/devices.fods .
groff -ms -Tpdf -P-p18c,21c sources/history.ms > history.pdf
groff -ms -Tpdf -P-p18c,21c sources/manual.ms > manual.pdf
qpdf --encrypt secret secret 256 -- history.pdf locked.pdf
cat > "$work/scan.html" <<'HTML'
<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect x="20" y="20" width="200" height="9"/><rect x="20" y="50" width="240" height="9"/></svg>
HTML
print "$work/scan.html" "$PWD/scan.pdf"
