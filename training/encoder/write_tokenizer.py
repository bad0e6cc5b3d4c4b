"""The tokenizer in the form that `tokenizers` (Rust, Python) and `@huggingface/tokenizers` (JavaScript) read."""

import json
from pathlib import Path

from segment import CONTROLS, META, SPACES

NEVER = -1000.0


def write_tokenizer(weights, kept, path):
    """Writes the kept pieces with their scores. The four that are no text are never cut out of one."""
    vocabulary = [[weights.pieces[number], round(float(weights.scores[number]) if number >= 4 else NEVER, 6)] for number in kept]
    begin, end = weights.pieces[weights.bos], weights.pieces[weights.eos]
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Replace", "pattern": {"Regex": CONTROLS}, "content": ""},
                {"type": "Replace", "pattern": {"Regex": SPACES}, "content": " "},
                {"type": "NFKC"},
            ],
        },
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "WhitespaceSplit"},
                {"type": "Metaspace", "replacement": META, "prepend_scheme": "always", "split": True},
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [special(begin), {"Sequence": {"id": "A", "type_id": 0}}, special(end)],
            "pair": [special(begin), {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}, special(end)],
            "special_tokens": {token: {"id": token, "ids": [number], "tokens": [token]} for token, number in ((begin, weights.bos), (end, weights.eos))},
        },
        "decoder": {"type": "Metaspace", "replacement": META, "prepend_scheme": "always", "split": True},
        "model": {"type": "Unigram", "unk_id": weights.unk, "vocab": vocabulary, "byte_fallback": False},
    }
    Path(path).write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def special(token):
    return {"SpecialToken": {"id": token, "type_id": 0}}
