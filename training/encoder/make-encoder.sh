#!/bin/sh
# Makes the encoder's files (data/encoder/) anew, the same bytes each time. Needs Debian 12 or its package archive, Python 3.11
# on x86-64, and 2 GB of memory for some minutes. TRAIN_DIR holds selqa.json, policyqa-dev.json and arcd-train.json,
# EVAL_DIR xquad-dev.{en,de,es,ar}.json. What is fetched is kept in var/encoder/, so that a second run needs no network.
#
#   TRAIN_DIR=… EVAL_DIR=… training/encoder/make-encoder.sh [FOLDER for the files, data/encoder otherwise]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
work=$project/var/encoder
out=${1:-$project/data/encoder}
: "${TRAIN_DIR:?}" "${EVAL_DIR:?}"
mkdir -p "$work/wheels" "$work/debs"

if [ ! -x "$work/venv/bin/python" ]; then python3.11 -m venv "$work/venv"; fi
if ! "$work/venv/bin/pip" install --quiet --no-index --find-links "$work/wheels" --require-hashes --no-deps -r "$here/requirements.txt" 2>/dev/null; then
  "$work/venv/bin/pip" download --quiet --require-hashes --no-deps --only-binary :all: -r "$here/requirements.txt" -d "$work/wheels"
  "$work/venv/bin/pip" install --quiet --no-index --find-links "$work/wheels" --require-hashes --no-deps -r "$here/requirements.txt"
fi

cd "$work/debs"
if ! sha256sum --check --status "$here/texts.sha256" 2>/dev/null; then
  apt-get download debian-handbook debian-reference-de debian-reference-en debian-reference-es debian-reference-fr
  sha256sum --check --quiet "$here/texts.sha256"
fi
for package in *.deb; do dpkg-deb -x "$package" "$work/texts"; done

PYTHONHASHSEED=0 OMP_NUM_THREADS=1 "$work/venv/bin/python" -u "$here/make_encoder.py" \
  --texts "$work/texts" --articles "$project/data/articles" --train "$TRAIN_DIR" --evaluation "$EVAL_DIR" \
  --sentences "$here/sentences.json" --out "$out" --reference "$project/tests/encoder/reference.jsonl"
