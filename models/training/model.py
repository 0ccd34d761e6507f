"""The encoder: one trunk (BERT's layers) and heads on the vector of each token's first word piece.

Shapes: B windows of P pieces, W tokens of all windows of a batch in one row, H the trunk's width; N cue candidates with L
tokens of context each.
"""
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER = 384, 12, 12, 1536        # bge-small-en-v1.5
ROLE_WIDTH, ROLE_LAYERS, ROLE_HEADS = 192, 2, 6
BIO = 3                                                # O, B, I
ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
CASES, NAMES, ACTS, DISTANCES = 5, 9, 3, 15
ANTECEDENT_WIDTH = 96                                  # in which a token is held against those before it


class Block(nn.Module):
    """One transformer layer, normalised after each half as BERT is.  Without a mask all of x is read."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.attended, self.transformed = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, p, width = x.shape
        q, k, v = (f(x).view(b, p, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = q @ (k * (self.heads / width) ** 0.5).transpose(2, 3)
        if mask is not None:
            weights = weights.masked_fill(~mask[:, None, None, :], -1e4)
        seen = weights.softmax(3, dtype=weights.dtype) @ v     # three times faster in training than the fused one
        x = self.attended(x + self.dropout(self.output(seen.transpose(1, 2).reshape(b, p, width))))
        return self.transformed(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))


class Trunk(nn.Module):
    """Word pieces to vectors.  Case, quotation marks and blanks are added where the pieces enter, from zero weights."""

    def __init__(self, dropout=0.1, layers=LAYERS):
        super().__init__()
        self.pieces, self.places = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.cases, self.quoted, self.blanks = nn.Embedding(CASES, WIDTH), nn.Embedding(2, WIDTH), nn.Embedding(2, WIDTH)
        for added in (self.cases, self.quoted, self.blanks):
            nn.init.zeros_(added.weight)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(WIDTH, HEADS, INNER, dropout) for _ in range(layers))

    def forward(self, pieces, cases, quoted, blanks, mask):
        """[B, P] numbers, and a mask that is true at pieces that exist; gives [B, P, H]."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.places(places) + self.cases(cases) + self.quoted(quoted) + self.blanks(blanks)
        x = self.dropout(self.norm(x))
        for block in self.blocks:
            x = block(x, mask)
        return x

    def load_onnx(self, path):
        """Takes the weights of a BERT that was exported from PyTorch, its type embedding into that of the places."""
        model = onnx.load(path)
        weights = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in model.graph.initializer}
        for node in model.graph.node:                  # the exporter folds weights of MatMul and drops their names
            if node.op_type == "MatMul" and node.input[1] in weights:
                weights[node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"] = weights[node.input[1]].T
        e = "embeddings."
        own = {"pieces.weight": weights[e + "word_embeddings.weight"],
               "places.weight": weights[e + "position_embeddings.weight"] + weights[e + "token_type_embeddings.weight"][0],
               "norm.weight": weights[e + "LayerNorm.weight"], "norm.bias": weights[e + "LayerNorm.bias"]}
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "output": "attention.output.dense", "attended": "attention.output.LayerNorm",
                 "widen": "intermediate.dense", "narrow": "output.dense", "transformed": "output.LayerNorm"}
        for i in range(len(self.blocks)):
            for mine, theirs in parts.items():
                for kind in ("weight", "bias"):
                    own[f"blocks.{i}.{mine}.{kind}"] = weights[f"encoder.layer.{i}.{theirs}.{kind}"]
        missing = self.load_state_dict(own, strict=False).missing_keys
        assert set(missing) == {"cases.weight", "quoted.weight", "blanks.weight"}, missing


def distances(offset):
    """Bucket 0..14 of signed distances to the cue: 0, 1, 2, 3-4, 5-8, 9-16, 17-32, more, to either side."""
    far = offset.abs()
    bucket = sum((far >= least).long() for least in (1, 2, 3, 5, 9, 17, 33))
    return 7 + torch.sign(offset) * bucket


class Roles(nn.Module):
    """Reads a paragraph from the place of one cue candidate: its source, cue and content, whether it is a cue, the act."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.enter, self.cue = nn.Linear(WIDTH, ROLE_WIDTH), nn.Linear(WIDTH, ROLE_WIDTH)
        self.distance = nn.Embedding(DISTANCES, ROLE_WIDTH)
        self.norm, self.dropout = nn.LayerNorm(ROLE_WIDTH), nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(ROLE_WIDTH, ROLE_HEADS, 4 * ROLE_WIDTH, dropout) for _ in range(ROLE_LAYERS))
        self.role, self.verify, self.act = nn.Linear(ROLE_WIDTH, len(ROLES)), nn.Linear(ROLE_WIDTH, 1), nn.Linear(WIDTH, ACTS)

    def forward(self, vectors, first, last, trigger, length):
        """Vectors [W, H]; first and last token of each context and its trigger [N]; L.  Gives [N, L, 7], [N], [N, 3]."""
        places = first[:, None] + torch.arange(length, device=first.device)
        mask = places <= last[:, None]
        words = F.embedding(torch.minimum(places, last[:, None]), vectors)
        x = self.enter(words) + self.cue(F.embedding(trigger, vectors))[:, None] + self.distance(distances(places - trigger[:, None]))
        x = self.dropout(self.norm(x))
        for block in self.blocks:
            x = block(x, mask)
        at = x.gather(1, (trigger - first)[:, None, None].expand(-1, 1, x.shape[2]))[:, 0]
        return self.role(x), self.verify(at)[:, 0], self.act(F.embedding(trigger, vectors))


class Antecedents(nn.Module):
    """Which token before it each token of a window means the same person or thing as, if any."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.none = nn.Linear(WIDTH, ANTECEDENT_WIDTH), nn.Linear(WIDTH, ANTECEDENT_WIDTH), nn.Linear(WIDTH, 1)

    def forward(self, vectors):
        """Vectors [W, H] of one window; gives scores [W, 1 + W], first that of none; those at and behind a token are -1e4."""
        n = vectors.shape[0]
        scores = self.query(vectors) @ self.key(vectors).T / ANTECEDENT_WIDTH ** 0.5
        before = torch.arange(n)[:, None] > torch.arange(n)[None]
        return torch.cat([self.none(vectors), torch.where(before, scores, -1e4)], 1)


class Encoder(nn.Module):
    """The trunk with all heads."""

    def __init__(self, dropout=0.1, layers=LAYERS):
        super().__init__()
        self.trunk, self.roles, self.dropout = Trunk(dropout, layers), Roles(dropout), nn.Dropout(dropout)
        self.names, self.cue = nn.Linear(WIDTH, NAMES), nn.Linear(WIDTH, BIO)
        self.antecedents = Antecedents()
        self.content, self.source = nn.Linear(WIDTH, BIO), nn.Linear(WIDTH, BIO)      # help in training alone

    def vectors(self, pieces, cases, quoted, blanks, mask, words):
        """[W, H]: the vector of each token, `words` the places of their first pieces in B * P."""
        return F.embedding(words, self.trunk(pieces, cases, quoted, blanks, mask).flatten(0, 1))
