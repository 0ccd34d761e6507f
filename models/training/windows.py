"""Documents to windows of whole paragraphs, and windows to batches."""
import pickle
import random

import torch

CLS, SEP, MASK, PIECES = 101, 102, 103, 254


def load(path):
    """The documents of one part, as prepare.py wrote them."""
    with open(path, "rb") as f:
        return pickle.load(f)


def chunks(document, limit, joined=()):
    """(first, last) tokens of each paragraph; one that is longer than the limit is cut at sentence ends, if need be within.

    Paragraphs in `joined` are one with the paragraph before.
    """
    n, out, first = len(document["spans"]), [], 0
    size = end = 0                                     # pieces since first; the last sentence end since first
    for i in range(n):
        own = len(document["pieces"][i])
        starts = i > first and document["paragraph"][i] != document["paragraph"][i - 1] and document["paragraph"][i] not in joined
        if i > first and document["sentence"][i] != document["sentence"][i - 1]:
            end = i
        if starts or size + own > limit:
            cut = i if starts or end <= first else end
            out.append((first, cut - 1))
            first, size = cut, sum(len(p) for p in document["pieces"][cut:i])
        size += own
    if n:
        out.append((first, n - 1))
    return out


def windows(document, limit=PIECES, joined=()):
    """Lists of chunks that fit into one window together."""
    out, size = [], limit
    for first, last in chunks(document, limit - 2, joined):
        own = sum(len(p) for p in document["pieces"][first:last + 1]) + 1
        if size + own > limit:
            out.append([])
            size = 1
        out[-1].append((first, last))
        size += own
    return out


def bio(ids, labels, begin):
    """Writes B at the first and I at the other tokens of each run of ids."""
    for k, i in enumerate(ids):
        labels[i] = begin + 1 if k and ids[k - 1] == i - 1 else begin


class Batch:
    """Windows side by side.  Tokens are numbered through the batch; `tokens` gives (window, token of its document)."""

    def __init__(self, items):
        """Items are (document, window, reading or None)."""
        rows, self.chunk, self.tokens, places = [], [], [], []
        for w, (document, window, _) in enumerate(items):
            row = [(CLS, 0, 0, 0)]
            for first, last in window:
                begin = len(self.tokens)
                for i in range(first, last + 1):
                    places.append((w, len(row)))
                    self.tokens.append((w, i))
                    row += [(p, document["case"][i], document["quoted"][i], document["blank"][i]) for p in document["pieces"][i]]
                self.chunk += [(begin, len(self.tokens) - 1)] * (last - first + 1)
                row.append((SEP, 0, 0, 0))
            rows.append(row)
        width = max(map(len, rows))
        full = torch.tensor([row + [(0, 0, 0, 0)] * (width - len(row)) for row in rows])
        self.inputs = full.unbind(2)
        self.mask = torch.tensor([[k < len(row) for k in range(width)] for row in rows])
        self.words = torch.tensor([w * width + p for w, p in places])
        self.label(items)

    def label(self, items):
        n = len(self.tokens)
        number = {token: k for k, token in enumerate(self.tokens)}
        self.bio = {role: torch.full((n,), -100) for role in ("source", "cue", "content")}
        self.names = torch.full((n,), -100)
        self.attributions, self.mentions = [], []
        for w, (document, window, reading) in enumerate(items):
            here = [number[w, i] for first, last in window for i in range(first, last + 1)]
            if document["names"]:
                self.names[here] = torch.tensor([document["names"][i] for first, last in window for i in range(first, last + 1)])
            if document["mentions"]:
                first, last = window[0][0], window[-1][1]
                self.mentions.append((here[0], here[-1], [(i - first, set(e)) for i, e in document["mentions"] if first <= i <= last]))
            if reading is None:
                continue
            for role, labels in self.bio.items():
                labels[here] = 0
            for a in reading:
                own = {role: [number[w, i] for i in a[role] if (w, i) in number] for role in self.bio}
                for role, ids in own.items():
                    bio(ids, self.bio[role], 1)
                if own["cue"]:
                    self.attributions.append(own | {"act": a["act"]})


def epoch(documents, seed, pieces, masked):
    """Batches of about so many pieces, in random order: [[(document, window, reading)]].

    One in three windows is shorter than the encoder's; of several readings of a text one is drawn; one in 25 windows has no
    case (all capitals, as headlines do); a share `masked` of the word pieces cannot be seen.
    """
    rng = random.Random(seed)
    items = []
    for document in documents:
        reading = rng.choice(document["readings"]) if document["readings"] else None
        joined = set()
        if document["names"]:                          # a sentence a line: some lines become one paragraph
            joined = {p for p in set(document["paragraph"]) if rng.random() < 0.5}
        if masked:
            pieces_shown = [[MASK if rng.random() < masked else piece for piece in p] for p in document["pieces"]]
            document = document | {"pieces": pieces_shown}
        limit = PIECES if rng.random() < 0.67 else rng.randint(64, PIECES)
        for window in windows(document, limit, joined):
            shown = document
            if rng.random() < 0.04:
                shown = document | {"case": [3 * (c > 0) for c in document["case"]]}
            items.append((shown, window, reading))
    rng.shuffle(items)

    def size(item):
        return sum(len(p) + 0.05 for f, l in item[1] for p in item[0]["pieces"][f:l + 1])

    batches = []
    for k in range(0, len(items), 96):                 # alike lengths go together
        batch, width = [], 0
        for item in sorted(items[k:k + 96], key=size):
            if batch and size(item) * (len(batch) + 1) > pieces * 1.02:
                batches.append(batch)
                batch = []
            batch.append(item)
        batches.append(batch)
    rng.shuffle(batches)
    return batches
