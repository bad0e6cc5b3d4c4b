"""The encoder as an ONNX graph of standard operators: a plain BERT whose products are of 8-bit integers.

Weights have a scale for each output, activations one for each row (each piece of a text), found as the graph runs. A
row's vector so depends on its own text alone, and sums of integers are exact: the same text has the same vector alone
and beside others, and what remains for runtimes to differ in is the last digits of a few float operations.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

OPSET = 20
IR = 9


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


def rounded_rows(matrix):
    """A matrix as signed bytes with one scale for each row."""
    scale = np.maximum(np.abs(matrix).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    return np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8), scale


def build_onnx(weights, kept):
    """The graph for the pieces whose numbers are `kept`, in that order: input_ids and attention_mask to `vectors`."""
    graph = Graph()
    constants(graph, weights)
    x = embed(graph, weights, kept)
    hidden = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    shut = graph.add("Mul", graph.add("Sub", "one", hidden), "far")
    shut = graph.add("Unsqueeze", shut, "axes_1_2")
    for layer in range(weights.layers):
        x = attend(graph, weights, f"l{layer}", x, shut)
        x = feed(graph, weights, f"l{layer}", x)
    return model_of(graph, pool(graph, x, hidden), weights.hidden)


def constants(graph, weights):
    head = weights.hidden // weights.heads
    graph.constant("one", np.float32(1))
    graph.constant("zero", np.int64([0]))
    graph.constant("first", np.int64([1]))
    graph.constant("far", np.float32(-1e4))
    graph.constant("levels", np.float32(127))
    graph.constant("middle", np.float32(128.5))
    graph.constant("middle_byte", np.uint8(128))
    graph.constant("least", np.float32(1e-9))
    graph.constant("axes_1_2", np.int64([1, 2]))
    graph.constant("axis_1", np.int64([1]))
    graph.constant("axis_2", np.int64([2]))
    graph.constant("axis_last", np.int64([-1]))
    graph.constant("in_heads", np.int64([0, 0, 3 * weights.heads, head]))
    graph.constant("joined", np.int64([0, 0, weights.hidden]))


def embed(graph, weights, kept):
    table, scale = rounded_rows(weights.tensors["emb.word"][kept])
    graph.constant("pieces", table)
    graph.constant("piece_scale", scale)
    places = weights.tensors["emb.pos"] + weights.tensors["emb.type"][: weights.hidden]
    graph.constant("places", places.astype(np.float32))
    words = graph.add("Cast", graph.add("Gather", "pieces", "input_ids"), to=TensorProto.FLOAT)
    words = graph.add("Mul", words, graph.add("Gather", "piece_scale", "input_ids"))
    length = graph.add("Slice", graph.add("Shape", "input_ids"), "first", graph.constant("second", np.int64([2])))
    here = graph.add("Slice", "places", "zero", length, "zero")
    return normalise(graph, weights, "emb.ln", graph.add("Add", words, here))


def normalise(graph, weights, name, x):
    weight = graph.constant(f"{name}.w", weights.tensors[f"{name}.w"])
    bias = graph.constant(f"{name}.b", weights.tensors[f"{name}.b"])
    return graph.add("LayerNormalization", x, weight, bias, axis=-1, epsilon=weights.epsilon)


def in_bytes(graph, x):
    """Rows as unsigned bytes around 128, and what a step of each row is worth."""
    most = graph.add("ReduceMax", graph.add("Abs", x), "axis_last", keepdims=1)
    step = graph.add("Div", graph.add("Max", most, "least"), "levels")
    # The cast cuts the fraction off: with the half in `middle`, steps are rounded.
    steps = graph.add("Add", graph.add("Div", x, step), "middle")
    return graph.add("Cast", steps, to=TensorProto.UINT8), step


def multiply(graph, name, x, matrix, bias):
    table, scale = rounded_rows(matrix)
    graph.constant(f"{name}.w", table.T)
    graph.constant(f"{name}.s", scale[:, 0])
    graph.constant(f"{name}.b", bias.astype(np.float32))
    rows, step = in_bytes(graph, x)
    sums = graph.add("MatMulInteger", rows, f"{name}.w", "middle_byte")
    sums = graph.add("Mul", graph.add("Cast", sums, to=TensorProto.FLOAT), step)
    return graph.add("Add", graph.add("Mul", sums, f"{name}.s"), f"{name}.b")


def attend(graph, weights, layer, x, shut):
    tensors, smaller = weights.tensors, np.float32((weights.hidden // weights.heads) ** -0.5)
    matrix = np.concatenate([tensors[f"{layer}.q.w"] * smaller, tensors[f"{layer}.k.w"], tensors[f"{layer}.v.w"]])
    bias = np.concatenate([tensors[f"{layer}.q.b"] * smaller, tensors[f"{layer}.k.b"], tensors[f"{layer}.v.b"]])
    all_three = graph.add("Reshape", multiply(graph, f"{layer}.qkv", x, matrix, bias), "in_heads")
    all_three = graph.add("Transpose", all_three, perm=[0, 2, 1, 3])
    query, key, value = graph.add("Split", all_three, outputs=3, axis=1, num_outputs=3)
    near = graph.add("MatMul", query, graph.add("Transpose", key, perm=[0, 1, 3, 2]))
    near = graph.add("Softmax", graph.add("Add", near, shut), axis=-1)
    seen = graph.add("Transpose", graph.add("MatMul", near, value), perm=[0, 2, 1, 3])
    seen = graph.add("Reshape", seen, "joined")
    out = multiply(graph, f"{layer}.ao", seen, tensors[f"{layer}.ao.w"], tensors[f"{layer}.ao.b"])
    return normalise(graph, weights, f"{layer}.aln", graph.add("Add", x, out))


def feed(graph, weights, layer, x):
    tensors = weights.tensors
    wide = graph.add("Gelu", multiply(graph, f"{layer}.fi", x, tensors[f"{layer}.fi.w"], tensors[f"{layer}.fi.b"]))
    out = multiply(graph, f"{layer}.fo", wide, tensors[f"{layer}.fo.w"], tensors[f"{layer}.fo.b"])
    return normalise(graph, weights, f"{layer}.oln", graph.add("Add", x, out))


def pool(graph, x, hidden):
    counted = graph.add("Mul", x, graph.add("Unsqueeze", hidden, "axis_2"))
    mean = graph.add("Div", graph.add("ReduceSum", counted, "axis_1", keepdims=0), graph.add("ReduceSum", hidden, "axis_1"))
    return graph.add("Div", mean, graph.add("ReduceL2", mean, "axis_last", keepdims=1))


def model_of(graph, result, hidden):
    graph.nodes.append(helper.make_node("Identity", [result], ["vectors"]))
    whole = [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "pieces_each"]) for name in ("input_ids", "attention_mask")]
    vectors = helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", hidden])
    made = helper.make_graph(graph.nodes, "multilingual-e5-small", whole, [vectors], graph.values)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="verbatim")
    model.ir_version = IR
    return model
