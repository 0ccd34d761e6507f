"""Writes the trained encoder as two ONNX files with 8-bit weights: encoder.onnx (trunk, names, cues, antecedents) and roles.onnx.

    python3 export.py encoder.pt ../news-encoder

A run takes one window, or the cues of one paragraph, so no input is padded and results do not depend on what else is in a
batch.  P word pieces, W tokens, L tokens of a paragraph, N cues:

    encoder.onnx  pieces, cases, quoted, blanks [P], words [W] (place of each token's first piece)
                  -> vectors [W, 384], names [W, 9], cues [W, 3] (log probabilities),
                     antecedents [W, 1 + W] (probabilities of none and of each token of the window)
    roles.onnx    vectors [L, 384], triggers [N] -> roles [N, L, 7] (log probabilities), real [N], acts [N, 3] (probabilities)
"""
import argparse
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import nn
from torch.nn import functional as F

from model import HEADS, WIDTH, Encoder, distances


class OneInput(nn.Module):
    """A Block for inputs without a mask: one product for query, key and value, the queries scaled, which is faster."""

    def __init__(self, block):
        super().__init__()
        self.block, width = block, block.query.in_features
        self.project = nn.Linear(width, 3 * width)
        parts, scale = (block.query, block.key, block.value), (block.heads / width) ** 0.5
        self.project.weight = nn.Parameter(torch.cat([p.weight * f for p, f in zip(parts, (scale, 1, 1))]))
        self.project.bias = nn.Parameter(torch.cat([p.bias * f for p, f in zip(parts, (scale, 1, 1))]))

    def forward(self, x, mask):
        k = self.block
        n, p, width = x.shape
        parts = self.project(x).view(n, p, 3, k.heads, width // k.heads).permute(2, 0, 3, 1, 4)
        weights = (parts[0] @ parts[1].transpose(2, 3)).softmax(3)
        x = k.attended(x + k.output((weights @ parts[2]).transpose(1, 2).reshape(n, p, width)))
        return k.transformed(x + k.narrow(F.gelu(k.widen(x))))


class OneWindow(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces, cases, quoted, blanks, words):
        e = self.encoder
        vectors = F.embedding(words, e.trunk(pieces[None], cases[None], quoted[None], blanks[None], None)[0])
        return vectors, e.names(vectors).log_softmax(1), e.cue(vectors).log_softmax(1), e.antecedents(vectors).softmax(1)


class OneParagraph(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.roles = encoder.roles

    def forward(self, vectors, triggers):
        r = self.roles
        offset = torch.arange(vectors.shape[0])[None] - triggers[:, None]
        x = r.norm(r.enter(vectors)[None] + F.embedding(triggers, r.cue(vectors))[:, None] + r.distance(distances(offset)))
        for block in r.blocks:
            x = block(x, None)
        at = x.gather(1, triggers[:, None, None].expand(-1, 1, x.shape[2]))[:, 0]
        return r.role(x).log_softmax(2), r.verify(at)[:, 0].sigmoid(), r.act(F.embedding(triggers, vectors)).softmax(1)


def export(module, inputs, names, outputs, axes, path, quantize, heads, width):
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = os.path.join(folder, "plain.onnx"), os.path.join(folder, "fused.onnx")
        torch.onnx.export(module, inputs, plain, input_names=names, output_names=outputs, dynamic_axes=axes,
                          opset_version=17, dynamo=False)
        options = FusionOptions("bert")
        options.enable_skip_layer_norm = False         # ONNX Runtime's fused one is five times slower than its parts
        optimizer.optimize_model(plain, "bert", heads, width, options, opt_level=0).save_model_to_file(fused)
        if quantize:
            quantize_dynamic(fused, path, per_channel=True, weight_type=QuantType.QInt8,
                             extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
        else:
            os.replace(fused, path)
    print(path, os.path.getsize(path) // 1000, "kB", sorted({n.op_type for n in onnx.load(path).graph.node}))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("weights")
    ap.add_argument("out")
    ap.add_argument("--float", action="store_true", help="32-bit weights, to measure what 8 bits lose")
    a = ap.parse_args()
    encoder = Encoder(dropout=0).eval()
    saved = torch.load(a.weights, weights_only=True)
    encoder.load_state_dict(saved.get("model", saved))
    for part in (encoder.trunk, encoder.roles):
        part.blocks = nn.ModuleList(map(OneInput, part.blocks))
    n = torch.ones(8, dtype=torch.long)
    words = torch.tensor([1, 2, 4])
    export(OneWindow(encoder), (n, n, n, n, words), ["pieces", "cases", "quoted", "blanks", "words"],
           ["vectors", "names", "cues", "antecedents"], {k: {0: "P"} for k in ("pieces", "cases", "quoted", "blanks")}
           | {k: {0: "W"} for k in ("words", "vectors", "names", "cues")} | {"antecedents": {0: "W", 1: "1 + W"}},
           os.path.join(a.out, "encoder.onnx"), not a.float, HEADS, WIDTH)
    export(OneParagraph(encoder), (torch.randn(5, WIDTH), torch.tensor([1, 3])), ["vectors", "triggers"],
           ["roles", "real", "acts"],
           {"vectors": {0: "L"}, "triggers": {0: "N"}, "roles": {0: "N", 1: "L"}, "real": {0: "N"}, "acts": {0: "N"}},
           os.path.join(a.out, "roles.onnx"), not a.float, 6, 192)


if __name__ == "__main__":
    main()
