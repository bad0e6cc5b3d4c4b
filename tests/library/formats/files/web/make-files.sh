#!/bin/sh
# Makes the files that the readers of web formats are tested with, by the tools that people make such files with:
# pandoc, LibreOffice (writer and calc), Chromium, sqlite3, Python's e-mail and feedgenerator (Debian's packages).
# Run in this folder. The files are committed, so that the tests need none of these.
set -eu
export SOURCE_DATE_EPOCH=1772438400
for lang in en de fr es ar; do
  pandoc "sources/rules.$lang.md" --template sources/page.html -V marked=1 -t html5 -o "rules.$lang.html"
  pandoc "sources/rules.$lang.md" -t epub3 -o "rules.$lang.epub"
done
pandoc sources/rules.en.md --template sources/page.html -t html4 -o unmarked.en.html
pandoc sources/rules.de.md -s -t html4 | iconv -t latin1 | sed 's/charset=utf-8/charset=iso-8859-1/' > latin1.de.html
pandoc sources/rules.en.md -o rules.docx
soffice --headless --convert-to html:HTML rules.docx >/dev/null 2>&1
mv rules.html writer.en.html
soffice --headless --convert-to epub rules.docx >/dev/null 2>&1
mv rules.epub writer.en.epub
rm rules.docx
chromium --headless --no-sandbox --disable-gpu --dump-dom "file://$PWD/sources/drawn.html" 2>/dev/null > drawn.en.html
soffice --headless --infilter='HTML (StarCalc)' --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76' sources/timetable.html >/dev/null 2>&1
sqlite3 -json :memory: "select 'Map room' as roomName, 20 as fee, 'Bo Carr' as owner union all select 'Film room', 35, 'Ines Roth'" > rooms.json
/usr/bin/python3 sources/make-mails.py
/usr/bin/python3 sources/make-feeds.py
