"""The encoder as an ONNX graph of standard operators: a plain BERT whose products are of whole numbers.

Weights have a scale for each output, activations one for each row, found as the graph runs: a text's vector depends on
nothing beside it. exact_parts.py says how it comes that all runtimes agree to the last bit.
"""

import numpy as np
from exact_parts import Graph, add_constants, gelu, mix, multiply, normalise, rounded_rows, sum_rows
from onnx import TensorProto, helper

OPSET, IR = 20, 9
# What is added before the softmax to what isn't there.
FAR = -1e4


def build_onnx(weights, kept):
    """The graph for the pieces whose numbers are `kept`, in that order: input_ids and attention_mask to `vectors`."""
    graph = Graph()
    add_constants(graph)
    graph.constant("share", np.float32(1 / weights.hidden))
    graph.constant("epsilon", np.float32(weights.epsilon))
    graph.constant("far", np.float32(FAR))
    graph.constant("axes_1_2", np.int64([1, 2]))
    graph.constant("in_heads", np.int64([0, 0, 3 * weights.heads, weights.hidden // weights.heads]))
    graph.constant("joined", np.int64([0, 0, weights.hidden]))
    x = embed(graph, weights, kept)
    there = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    shut = graph.add("Unsqueeze", graph.add("Mul", graph.add("Sub", "one", there), "far"), "axes_1_2")
    for layer in range(weights.layers):
        x = attend(graph, weights, f"l{layer}", x, shut)
        x = feed(graph, weights, f"l{layer}", x)
    return model_of(graph, pool(graph, x, there), weights.hidden)


def embed(graph, weights, kept):
    table, scale = rounded_rows(weights.tensors["emb.word"][kept])
    graph.constant("pieces", table)
    graph.constant("piece_scale", scale)
    graph.constant("places", (weights.tensors["emb.pos"] + weights.tensors["emb.type"][: weights.hidden]).astype(np.float32))
    graph.constant("from", np.int64([0]))
    words = graph.add("Cast", graph.add("Gather", "pieces", "input_ids"), to=TensorProto.FLOAT)
    words = graph.add("Mul", words, graph.add("Gather", "piece_scale", "input_ids"))
    length = graph.add("Slice", graph.add("Shape", "input_ids"), "axis_1", "axis_2")
    here = graph.add("Slice", "places", "from", length, "from")
    return normalise(graph, weights, "emb.ln", graph.add("Add", words, here))


def attend(graph, weights, layer, x, shut):
    tensors, smaller = weights.tensors, np.float32((weights.hidden // weights.heads) ** -0.5)
    matrix = np.concatenate([tensors[f"{layer}.q.w"] * smaller, tensors[f"{layer}.k.w"], tensors[f"{layer}.v.w"]])
    bias = np.concatenate([tensors[f"{layer}.q.b"] * smaller, tensors[f"{layer}.k.b"], tensors[f"{layer}.v.b"]])
    all_three = graph.add("Reshape", multiply(graph, f"{layer}.qkv", x, matrix, bias), "in_heads")
    all_three = graph.add("Transpose", all_three, perm=[0, 2, 1, 3])
    query, key, value = graph.add("Split", all_three, outputs=3, axis=1, num_outputs=3)
    seen = graph.add("Transpose", mix(graph, query, key, value, shut), perm=[0, 2, 1, 3])
    seen = graph.add("Reshape", seen, "joined")
    out = multiply(graph, f"{layer}.ao", seen, tensors[f"{layer}.ao.w"], tensors[f"{layer}.ao.b"])
    return normalise(graph, weights, f"{layer}.aln", graph.add("Add", x, out))


def feed(graph, weights, layer, x):
    tensors = weights.tensors
    wide = gelu(graph, multiply(graph, f"{layer}.fi", x, tensors[f"{layer}.fi.w"], tensors[f"{layer}.fi.b"]))
    out = multiply(graph, f"{layer}.fo", wide, tensors[f"{layer}.fo.w"], tensors[f"{layer}.fo.b"])
    return normalise(graph, weights, f"{layer}.oln", graph.add("Add", x, out))


def pool(graph, x, there):
    """The mean of all pieces at unit length, which is their sum at unit length."""
    counted = graph.add("Mul", x, graph.add("Unsqueeze", there, "axis_2"))
    total = graph.add("Squeeze", sum_rows(graph, graph.add("Transpose", counted, perm=[0, 2, 1])), "axis_2")
    return graph.add("Div", total, graph.add("Sqrt", sum_rows(graph, graph.add("Mul", total, total), "coarse")))


def model_of(graph, result, hidden):
    graph.nodes.append(helper.make_node("Identity", [result], ["vectors"]))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "pieces_each"]) for name in ("input_ids", "attention_mask")]
    vectors = helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", hidden])
    made = helper.make_graph(graph.nodes, "multilingual-e5-small", inputs, [vectors], graph.values)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="verbatim")
    model.ir_version = IR
    return model
