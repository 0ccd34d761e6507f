"""Trains the ranking model of coreference: whom a pronoun or a description means.

    python3 referents.py DATA WORK WEIGHTS --program ../../target/quotient/bin/quotient

DATA holds gum/, wire-read/ and polnear/, WORK gets the examples, WEIGHTS is the file to write.  The program itself finds pronouns, descriptions,
candidates and their features, so training sees just what the program will.
"""
import argparse
import collections
import json
import os
import subprocess

import torch

import mentions

RARE = 3                                               # features of fewer anaphors are left out
WIRE = 4                                               # times that wire copy counts: it alone has "it said"
DECAY = 1.0                                            # of the weights, in examples; chosen on GUM dev


def examples(path):
    """Anaphors as [(meant, [feature, ...]), ...], "none of them" first."""
    with open(path, encoding="utf-8") as lines:
        anaphor = []
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if columns == [""]:
                yield anaphor
                anaphor = []
            else:
                anaphor.append((columns[0] == "1", columns[1:]))


def blind(anaphors):
    """Anaphors without what the encoder says of them: it learnt from these texts, and is surer of them than it will be of others.

    Used for GUM alone: the articles of PolNeAR that the encoder knows teach more with what it says of them (held articles in halves: 83.5 of
    100 right, 82.9 without).
    """
    return [[(right, [n for n in names if " encoder " not in n]) for right, names in anaphor] for anaphor in anaphors]


class Data:
    """Anaphors as tensors: features of all lines behind one another, where each line and each anaphor begins."""

    def __init__(self, anaphors, index):
        features, lines, owner, meant = [], [], [], []
        for number, anaphor in enumerate(anaphors):
            for right, names in anaphor:
                lines.append(len(features))
                features += [index[n] for n in names if n in index]
                owner.append(number)
                meant.append(right)
        self.features, self.lines = torch.tensor(features), torch.tensor(lines)
        self.owner, self.meant, self.size = torch.tensor(owner), torch.tensor(meant), len(anaphors)

    def scores(self, weights):
        return torch.nn.functional.embedding_bag(self.features, weights[:, None], self.lines, mode="sum")[:, 0]

    def total(self, scores):
        """Log of the sum of the exponentials of each anaphor's scores."""
        top = torch.full((self.size,), -1e9).scatter_reduce(0, self.owner, scores, "amax").detach()
        return top + torch.zeros(self.size).index_add(0, self.owner, (scores - top[self.owner]).exp()).log()

    def loss(self, weights):
        """Negative log probability of the lines that are meant."""
        scores = self.scores(weights)
        return (self.total(scores) - self.total(scores.masked_fill(~self.meant, -1e4))).sum()

    def right(self, weights):
        """For each anaphor whether the best line is meant, and whether it is none."""
        scores = self.scores(weights)
        top = torch.full((self.size,), -1e9).scatter_reduce(0, self.owner, scores, "amax")
        best = scores == top[self.owner]
        hit = torch.zeros(self.size).index_add(0, self.owner, (best & self.meant).float()) > 0
        return hit


def fit(data, features):
    weights = torch.zeros(features, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=150, history_size=20, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = data.loss(weights) + DECAY * weights.square().sum() / 2
        value.backward()
        return value
    optimizer.step(closure)
    return weights.detach()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data")
    ap.add_argument("work")
    ap.add_argument("weights")
    ap.add_argument("--program", required=True)
    a = ap.parse_args()
    parts = {}
    gum = os.path.join(a.data, "gum")
    polnear = os.path.join(a.data, "polnear", "train")
    wire = os.path.join(a.data, "wire-read")
    for name, made, flag in (("gum-train", mentions.gum(os.path.join(gum, "train")), []),
                             ("gum-dev", mentions.gum(os.path.join(gum, "dev")), []),
                             ("read", mentions.read(polnear, mentions.READ), ["--partly"]),
                             ("held", mentions.read(polnear, mentions.HELD), ["--partly"]),
                             ("wire-train", mentions.wire(wire, "train"), ["--partly"]),
                             ("wire-dev", mentions.wire(wire, "dev"), ["--partly"])):
        path = os.path.join(a.work, name + ".jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(d, ensure_ascii=False) + "\n" for d in made)
        subprocess.run([a.program, "train", "referents", path, *flag, "--out", path + ".tsv"], check=True)
        parts[name] = list(examples(path + ".tsv"))
    train = blind(parts["gum-train"]) + parts["read"] + parts["held"] + WIRE * parts["wire-train"]
    counts = collections.Counter(n for anaphor in train for n in {n for _, names in anaphor for n in names})
    index = {n: i for i, n in enumerate(sorted(n for n, c in counts.items() if c >= RARE))}
    weights = fit(Data(train, index), len(index))
    for name, anaphors in parts.items():
        hit = Data(anaphors, index).right(weights)
        rows = collections.defaultdict(list)
        for anaphor, ok in zip(anaphors, hit.tolist()):
            form = anaphor[0][1][0].split()[0]
            rows[form + (" none" if anaphor[0][0] else "")].append(ok)
        print(name, f"{hit.float().mean():.3f} of {len(hit)};",
              ", ".join(f"{k} {sum(v) / len(v):.3f} of {len(v)}" for k, v in sorted(rows.items())))
    with open(a.weights, "w", encoding="utf-8") as file:
        file.writelines(f"{n}\t{weights[i]:.4f}\n" for n, i in index.items() if abs(weights[i]) >= 5e-4)


if __name__ == "__main__":
    main()
