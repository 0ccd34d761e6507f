"""Fits the head for acts (speech, thought, stance) to the finished encoder, whose other weights stay as they are.

    python3 acts.py EXAMPLES encoder.pt

Few texts have acts, so that in the long run of training their loss is lost among the others.  A logistic regression on the
vectors of the cues, with a penalty on the weights, is found in two minutes: of all cues of wire copy, and of PolNeAR's cues with a
verb of acts.tsv, which count less.
"""
import argparse
import os

import torch
from torch.nn import functional as F

import windows
from model import ACTS, WIDTH, Encoder

PENALTY = 1e-3                                         # chosen on the development parts among 3e-4, 1e-3 and 3e-3
SILVER, TEXTS = 0.3, 120                               # weight of PolNeAR's cues, and from how many texts they are
IRREGULAR = dict(tell="told", say="said", write="wrote written", speak="spoke spoken", think="thought", know="knew known",
                 feel="felt", see="saw seen", find="found", choose="chose chosen", understand="understood", seek="sought",
                 forget="forgot forgotten", swear="swore sworn", show="showed shown", prove="proved proven")


def forms(path):
    """{word form: act} of the verbs in a word list."""
    found = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                verb, act = line.strip().split("\t")
                stem = verb[:-1] if verb[-1] in "ey" else verb
                made = [verb, verb + "s", verb + "es", verb + "ed", verb + "ing", stem + "ed", stem + "ing", stem + "ies", stem + "ied",
                        verb + verb[-1] + "ed", verb + verb[-1] + "ing", *IRREGULAR.get(verb, "").split()]
                found |= dict.fromkeys(made, ("speech", "thought", "stance").index(act))
    return found


def silver(documents, acts, vocabulary):
    """Gives the cues of the documents the act of the one verb in them that `acts` has."""
    for document in documents:
        for a in document["readings"][0]:
            words = ["".join(vocabulary[p].removeprefix("##") for p in document["pieces"][i]) for i in a["cue"]]
            known = {acts[word] for word in words if word in acts}
            a["act"] = known.pop() if len(known) == 1 else -1


def vectors(model, documents):
    """Vectors [N, 384] of the gold cues that have an act, and the acts [N]."""
    found, acts = [], []
    for document in documents:
        for window in windows.windows(document):
            batch = windows.Batch([(document, window, document["readings"][0])])
            tokens = model.vectors(*batch.inputs, batch.mask, batch.words)
            cue = model.cue(tokens).softmax(1)
            for a in batch.attributions:
                if a["act"] >= 0:
                    found.append(tokens[max(a["cue"], key=lambda i: -cue[i, 0])])
                    acts.append(a["act"])
    return torch.stack(found), torch.tensor(acts)


def fit(x, y, weights, penalty=PENALTY):
    """Weights [3, 384] and biases [3] of a logistic regression."""
    weight = torch.zeros(ACTS, WIDTH, requires_grad=True)
    bias = torch.zeros(ACTS, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=500, line_search_fn="strong_wolfe")

    def step():
        optimizer.zero_grad()
        losses = F.cross_entropy(F.linear(x, weight, bias), y, reduction="none")
        value = (losses * weights).sum() / weights.sum() + penalty * weight.square().sum()
        value.backward()
        return value

    optimizer.step(step)
    return weight.detach(), bias.detach()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("examples")
    ap.add_argument("weights")
    a = ap.parse_args()
    saved = torch.load(a.weights, weights_only=True)
    model = Encoder(dropout=0).eval()
    for name in ("roles.act.weight", "roles.act.bias"):
        saved[name] = model.state_dict()[name]
    model.load_state_dict(saved)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "..", "news-encoder", "vocabulary.txt"), encoding="utf-8") as f:
        vocabulary = f.read().split("\n")
    polnear = windows.load(os.path.join(a.examples, "polnear-train.pickle"))[:TEXTS]
    silver(polnear, forms(os.path.join(here, "acts.tsv")), vocabulary)
    with torch.no_grad():
        gold = vectors(model, windows.load(os.path.join(a.examples, "wire-train.pickle")))
        more = vectors(model, polnear)
    x, y = (torch.cat(pair) for pair in zip(gold, more))
    weights = torch.cat([torch.ones(len(gold[1])), torch.full((len(more[1]),), SILVER)])
    for penalty in (1e-4, 3e-4, 1e-3, 3e-3, 1e-2):
        right = 0
        for fold in range(5):
            held = torch.arange(len(y)) * 5 // len(gold[1]) == fold
            w, b = fit(x[~held], y[~held], weights[~held], penalty)
            right += (F.linear(x[held], w, b).argmax(1) == y[held]).sum().item()
        print(f"penalty {penalty}: {right / len(gold[1]):.3f} of {len(gold[1])} acts right in cross-validation")
    saved["roles.act.weight"], saved["roles.act.bias"] = fit(x, y, weights)
    torch.save(saved, a.weights)


if __name__ == "__main__":
    main()
