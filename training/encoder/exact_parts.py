"""Parts of a graph that give the same bits in every runtime and on every processor.

Only such operations are used as have one right result: sums and products of whole numbers, and additions, products,
quotients and roots of two floats, each rounded by itself. Sums of floats, exponentials and error functions are left to
each runtime by the standard, and where activations are rounded, what differs in the last digit soon differs in the third.
"""

from math import erf

import numpy as np
from onnx import TensorProto, helper, numpy_helper

# A product of bytes adds two neighbours in 16 bits on processors without instructions for more: 2 · 255 · 64 has room.
WEIGHT_LEVELS = 64
EXP_STEPS, EXP_REACH = 128, 7
ERF_REACH, ERF_DEGREE = 3.0, 7


class Graph:
    def __init__(self):
        self.nodes, self.values, self.count = [], [], 0

    def constant(self, name, value):
        self.values.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, kind, *inputs, outputs=1, **settings):
        names = [f"{kind}_{self.count}_{at}" for at in range(outputs)]
        self.count += 1
        self.nodes.append(helper.make_node(kind, list(inputs), names, **settings))
        return names[0] if outputs == 1 else names


def add_constants(graph):
    floats = {"half": 0.5, "one": 1, "levels": 127, "middle": 128.5, "least": 1e-9, "fine": 2**20, "coarse": 2**12}
    floats |= {"exp_steps": EXP_STEPS, "exp_last": EXP_STEPS * EXP_REACH - 1}
    floats |= {"root": 2**-0.5, "reach": ERF_REACH, "minus_reach": -ERF_REACH}
    floats |= {f"erf_{power}": value for power, value in enumerate(fitted_erf())}
    for name, value in floats.items():
        graph.constant(name, np.float32(value))
    graph.constant("middle_byte", np.uint8(128))
    graph.constant("zero_byte", np.uint8(0))
    graph.constant("exp", tabled_exp())
    for axis in (1, 2, -1):
        graph.constant(f"axis_{axis}", np.int64([axis]))


def tabled_exp():
    """e to the power of -n / EXP_STEPS, 255 for one; the last is nothing, and so is all beyond it."""
    table = np.rint(255 * np.exp(-np.arange(EXP_STEPS * EXP_REACH) / EXP_STEPS)).astype(np.uint8)
    table[-1] = 0
    return table


def fitted_erf():
    """Coefficients of a polynomial in z² that is erf(z) / z up to ERF_REACH, to 0.0002."""
    places = np.cos(np.pi * (np.arange(2000) + 0.5) / 2000) * ERF_REACH
    wanted = np.array([erf(place) for place in places]) / places
    fitted = np.polynomial.Chebyshev.fit(places**2, wanted, ERF_DEGREE, domain=[0, ERF_REACH**2])
    return fitted.convert(kind=np.polynomial.Polynomial).coef


def rounded_rows(matrix, levels=127):
    """A matrix as signed bytes with one scale for each row."""
    scale = np.maximum(np.abs(matrix).max(1, keepdims=True) / levels, 1e-12).astype(np.float32)
    return np.clip(np.rint(matrix / scale), -levels, levels).astype(np.int8), scale


def in_bytes(graph, x):
    """Rows as unsigned bytes around 128, and what a step of each row is worth."""
    most = graph.add("ReduceMax", graph.add("Abs", x), "axis_-1", keepdims=1)
    step = graph.add("Div", graph.add("Max", most, "least"), "levels")
    # The cast cuts the fraction off: with the half in `middle`, steps are rounded.
    return graph.add("Cast", graph.add("Add", graph.add("Div", x, step), "middle"), to=TensorProto.UINT8), step


def multiply(graph, name, x, matrix, bias):
    """Rows times a matrix of (out, in), and a bias."""
    table, scale = rounded_rows(matrix, WEIGHT_LEVELS)
    graph.constant(f"{name}.w", table.T)
    graph.constant(f"{name}.s", scale[:, 0])
    graph.constant(f"{name}.b", bias.astype(np.float32))
    rows, step = in_bytes(graph, x)
    sums = graph.add("MatMulInteger", rows, f"{name}.w", "middle_byte")
    sums = graph.add("Mul", graph.add("Cast", sums, to=TensorProto.FLOAT), step)
    return graph.add("Add", graph.add("Mul", sums, f"{name}.s"), f"{name}.b")


def sum_rows(graph, x, grain="fine"):
    """The sum of each row, each value cut to a whole multiple of one over `grain`."""
    whole = graph.add("Cast", graph.add("Mul", x, grain), to=TensorProto.INT64)
    return graph.add("Div", graph.add("Cast", graph.add("ReduceSum", whole, "axis_-1", keepdims=1), to=TensorProto.FLOAT), grain)


def normalise(graph, weights, name, x):
    """Layer normalisation."""
    weight = graph.constant(f"{name}.w", weights.tensors[f"{name}.w"])
    bias = graph.constant(f"{name}.b", weights.tensors[f"{name}.b"])
    apart = graph.add("Sub", x, graph.add("Mul", sum_rows(graph, x), "share"))
    spread = graph.add("Mul", sum_rows(graph, graph.add("Mul", apart, apart)), "share")
    length = graph.add("Sqrt", graph.add("Add", spread, "epsilon"))
    return graph.add("Add", graph.add("Mul", graph.add("Div", apart, length), weight), bias)


def transpose_last(graph, x):
    return graph.add("Transpose", x, perm=[0, 1, 3, 2])


def mix(graph, query, key, value, shut):
    """Attention of (texts, heads, pieces, width): values by the softmax of query times key; `shut` is added before it."""
    queries, query_step = in_bytes(graph, query)
    keys, key_step = in_bytes(graph, key)
    near = graph.add("MatMulInteger", queries, transpose_last(graph, keys), "middle_byte", "middle_byte")
    near = graph.add("Mul", graph.add("Cast", near, to=TensorProto.FLOAT), query_step)
    near = graph.add("Add", graph.add("Mul", near, transpose_last(graph, key_step)), shut)
    below = graph.add("Sub", graph.add("ReduceMax", near, "axis_-1", keepdims=1), near)
    place = graph.add("Min", graph.add("Add", graph.add("Mul", below, "exp_steps"), "half"), "exp_last")
    shares = graph.add("Gather", "exp", graph.add("Cast", place, to=TensorProto.INT32))
    whole = graph.add("ReduceSum", graph.add("Cast", shares, to=TensorProto.INT32), "axis_-1", keepdims=1)
    # Values have a step for each place of theirs and not for each piece, since pieces are what is summed.
    values, value_step = in_bytes(graph, transpose_last(graph, value))
    seen = graph.add("MatMulInteger", shares, transpose_last(graph, values), "zero_byte", "middle_byte")
    seen = graph.add("Mul", graph.add("Cast", seen, to=TensorProto.FLOAT), transpose_last(graph, value_step))
    return graph.add("Div", seen, graph.add("Cast", whole, to=TensorProto.FLOAT))


def gelu(graph, x):
    z = graph.add("Min", graph.add("Max", graph.add("Mul", x, "root"), "minus_reach"), "reach")
    square, value = graph.add("Mul", z, z), f"erf_{ERF_DEGREE}"
    for power in reversed(range(ERF_DEGREE)):
        value = graph.add("Add", graph.add("Mul", value, square), f"erf_{power}")
    return graph.add("Mul", graph.add("Mul", x, "half"), graph.add("Add", graph.add("Mul", value, z), "one"))
