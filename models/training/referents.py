"""Trains the ranking model of coreference: whom a pronoun or a description means.

    python3 referents.py DATA WORK WEIGHTS --program ../../target/quotient/bin/quotient

DATA holds gum/, wire-read/ and polnear/, WORK gets the examples, WEIGHTS is the file to write.  The program itself finds pronouns, descriptions,
candidates and their features, so training sees just what the program will.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess

import torch

HERE = os.path.dirname(os.path.abspath(__file__))
PRONOUN = re.compile(r"(he|she|him|her|his|it|its|they|them|their|i|we|who|which)$", re.I)
RARE = 3                                               # features of fewer anaphors are left out
WIRE = 4                                               # times that wire copy counts: it alone has "it said"
DECAY = 1.0                                            # of the weights, in examples; chosen on GUM dev


def analysis(ident, text, entities):
    """A reader's analysis in the program's format; entities {key: [(start, end), ...]}."""
    found = []
    for key, spans in entities.items():
        mentions = [{"start": s, "end": e, "kind": "pronoun" if PRONOUN.match(text[s:e]) else "nominal", "by": "reader", "score": 1}
                    for s, e in sorted(set(spans))]
        found.append({"id": "", "type": "person", "name": key, "aliases": [], "roles": [], "mentions": mentions})
    found.sort(key=lambda e: e["mentions"][0]["start"])
    for number, entity in enumerate(found, 1):
        entity["id"] = f"e{number}"
    return {"schema": "quotient/1", "id": ident, "language": "en", "text": text, "offset_unit": "codepoint", "layers": ["entities"],
            "entities": found, "warnings": [], "made_by": {"program": "reader", "version": "1", "models": {}}}


def gum(folder):
    """The texts of GUM, with all mentions of each entity."""
    for path in sorted(glob.glob(os.path.join(folder, "dep", "*.conllu"))):
        ident = os.path.basename(path)[:-len(".conllu")]
        text, spans = "", []
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("# newpar") and text:
                    text = text.rstrip() + "\n\n"
                columns = line.rstrip("\n").split("\t")
                if len(columns) == 10 and columns[0].isdigit():
                    spans.append((len(text), len(text) + len(columns[1])))
                    text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
        entities, opened = collections.defaultdict(list), collections.defaultdict(list)
        with open(os.path.join(folder, "coref", ident + ".conll"), encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines if line[:1].isdigit()]
        if len(rows) != len(spans):
            raise SystemExit(f"{ident}: expected {len(spans)} tokens in coref, got {len(rows)}")
        for i, row in enumerate(rows):
            for bracket in re.findall(r"\([^()]+\)?|[^()]+\)", row[-1] if row[-1] != "_" else ""):
                key = re.search(r"-(\d+)", bracket).group(1)
                if bracket.startswith("("):
                    opened[key].append(i)
                if bracket.endswith(")"):
                    entities[key].append((spans[opened[key].pop()][0], spans[i][1]))
        yield analysis(ident, text, entities)


def wire(folder, part):
    """Wire copy with the sources of attributions: names of the speaker where they stand, pronouns and descriptions."""
    with open(os.path.join(folder, "speakers", part + ".jsonl"), encoding="utf-8") as lines:
        speakers = {d["doc"]: d["speakers"] for d in map(json.loads, filter(str.strip, lines))}
    for ident, by_event in sorted(speakers.items()):
        base = os.path.join(folder, "polnear", part)
        with open(os.path.join(base, "text", ident + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        spans, source = {}, {}
        with open(glob.glob(os.path.join(base, "attributions", glob.escape(ident) + "_*.ann"))[0], encoding="utf-8") as lines:
            for line in lines:
                columns = line.rstrip("\n").split("\t")
                if columns[0][0] == "T":
                    spans[columns[0]] = [tuple(map(int, part.split())) for part in columns[1].split(" ", 1)[1].split(";")]
                if columns[0][0] == "E":
                    source[columns[0]] = [a.split(":")[1] for a in columns[1].split() if a.startswith("Source")]
        entities = collections.defaultdict(list)
        for event, who in by_event.items():
            if who["kind"] == "none":
                continue
            named = who["kind"] in ("person", "organization")
            for form in [who["name"], *who["aliases"]] if named else []:
                entities[who["name"]] += [m.span() for m in re.finditer(r"\b" + re.escape(form) + r"\b", text)]
            for start, end in (span for t in source.get(event, []) for span in spans[t]):
                if not any(s < end and start < e for s, e in entities[who["name"]]) or not named:
                    entities[who["name"]].append((start, end))
        yield analysis(ident, text, {k: v for k, v in entities.items() if v})


def read(folder, path):
    """PolNeAR articles in which whom each pronoun and description means was read for this project: path has lines of article,
    start, end, who; who is a name as the article has it, several joined by " + ", "?" and a label, or "-" for nobody."""
    articles = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                ident, start, end, who = line.rstrip("\n").split("\t")
                articles[ident].append((int(start), int(end), who))
    for ident, rows in articles.items():
        with open(os.path.join(folder, "text", ident + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        entities = collections.defaultdict(list)
        for name in {n for _, _, who in rows if who[0] not in "-?" for n in who.split(" + ")}:
            entities[name] = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]
        for start, end, who in rows:
            if all(entities.get(n) for n in who.split(" + ") if who[0] not in "-?"):
                entities[f"- {start}" if who == "-" else who].append((start, end))
        yield analysis(ident, text, {k: v for k, v in entities.items() if v})


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
    for name, made, flag in (("gum-train", gum(os.path.join(a.data, "gum", "train")), []),
                             ("gum-dev", gum(os.path.join(a.data, "gum", "dev")), []),
                             ("read", read(os.path.join(a.data, "polnear", "train"), os.path.join(HERE, "referents.tsv")), ["--partly"]),
                             ("wire-train", wire(os.path.join(a.data, "wire-read"), "train"), ["--partly"]),
                             ("wire-dev", wire(os.path.join(a.data, "wire-read"), "dev"), ["--partly"])):
        path = os.path.join(a.work, name + ".jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(d, ensure_ascii=False) + "\n" for d in made)
        if not os.path.exists(path + ".tsv"):
            subprocess.run([a.program, "train", "referents", path, *flag, "--out", path + ".tsv"], check=True)
        parts[name] = list(examples(path + ".tsv"))
    train = parts["gum-train"] + parts["read"] + WIRE * parts["wire-train"]
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
