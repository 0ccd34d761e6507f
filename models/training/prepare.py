"""Makes training examples of the data: what the encoder reads of each text, with the gold labels of its tokens.

    python3 prepare.py DATA OUT --program ../../target/quotient/bin/quotient

DATA holds polnear/, wire-read/, gum/ and conll2003/.  OUT gets one file of examples for each part.  The program itself cuts the
texts into tokens and word pieces, so training sees just what the program will.
"""
import argparse
import collections
import glob
import json
import os
import pickle
import re
import subprocess
from dataclasses import dataclass, field

import mentions

NAMES = ["O"] + [f"{bio}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for bio in "BI"]
ACTS = ["speech", "thought", "stance"]
WORD = re.compile(r"\w")


@dataclass
class Attribution:
    """Token indexes of each role, ascending; act is an index into ACTS, or -1 where the data has none."""
    source: list
    cue: list
    content: list
    act: int = -1


@dataclass
class Document:
    """One text.  The lists have one element a token, but `readings`: what each annotator marked, or empty."""
    name: str
    spans: list
    paragraph: list
    sentence: list
    case: list
    quoted: list
    blank: list
    pieces: list
    readings: list = field(default_factory=list)
    names: list = field(default_factory=list)
    mentions: list = field(default_factory=list)       # (token, entities): whom a reader says it means


def documents(program, articles, folder):
    """{id: Document} of {id: text}, as the program cuts them."""
    source, target = os.path.join(folder, "articles.jsonl"), os.path.join(folder, "columns.tsv")
    with open(source, "w", encoding="utf-8") as f:
        f.writelines(json.dumps({"id": name, "text": text}) + "\n" for name, text in articles.items())
    subprocess.run([program, "train", "columns", source, "--out", target], check=True)
    found = {}
    with open(target, encoding="utf-8") as f:
        for block in f.read().split("\n\n"):
            if not block.strip():
                continue
            head, *lines = block.strip("\n").split("\n")
            rows = [line.split("\t") for line in lines]
            numbers = [list(map(int, column)) for column in list(zip(*rows))[:7]] if rows else [[] for _ in range(7)]
            start, end, paragraph, sentence, case, quoted, blank = numbers
            found[head[2:]] = Document(head[2:], list(zip(start, end)), paragraph, sentence, case, quoted, blank,
                                       [list(map(int, row[7].split())) for row in rows])
    return found


def tokens(document, spans):
    """Indexes of the tokens that overlap any of the spans."""
    return [i for i, (s, e) in enumerate(document.spans) if any(s < b and a < e for a, b in spans)]


def trimmed(document, text, ids):
    """A role's tokens: each run loses what is no word at its ends, and runs with no word between are one."""
    words = [i for i in ids if WORD.search(text[slice(*document.spans[i])])]
    out = []
    for i in words:
        if out and not any(WORD.search(text[slice(*document.spans[j])]) for j in range(out[-1] + 1, i)):
            out.extend(range(out[-1] + 1, i))
        out.append(i)
    return out


def read_brat(path):
    """[{role: spans, "id": event}] of one brat file."""
    with open(path, encoding="utf-8") as f:
        ann = f.read()
    spans = {t: [tuple(map(int, part.split())) for part in where.split(";")]
             for t, where in re.findall(r"(?m)^(T\d+)\t\S+ ([\d ;]+)", ann)}
    out = []
    for event, args in re.findall(r"(?m)^(E\d+)\t(.*)", ann):
        roles = collections.defaultdict(list)
        for role, ref in (a.split(":") for a in args.split()):
            roles[re.sub(r"\d+$", "", role).lower()] += spans[ref]
        out.append(dict(roles, id=event))
    return out


def attributions(program, folder, acts, work):
    """Documents of a folder in PolNeAR's form, with one reading for each annotator."""
    texts = {}
    for path in sorted(glob.glob(os.path.join(folder, "text", "*.txt"))):
        with open(path, encoding="utf-8", newline="") as f:
            texts[os.path.basename(path)[:-4]] = f.read()
    found = documents(program, texts, work)
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        name = os.path.basename(path)[:-4].rsplit("_", 1)[0]
        document, reading = found[name], []
        for event in read_brat(path):
            roles = {role: trimmed(document, texts[name], tokens(document, event.get(role, ())))
                     for role in ("source", "cue", "content")}
            if roles["content"]:
                act = acts.get(name, {}).get(event["id"])
                reading.append(Attribution(**roles, act=ACTS.index(act) if act else -1))
        document.readings.append(reading)
    return list(found.values())


def conll(program, path, work):
    """Documents of a CoNLL-2003 file, its tokens joined with blanks, a sentence a line."""
    texts, gold, name = {}, {}, None
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.startswith("-DOCSTART-"):
                name = str(len(texts))
                texts[name], gold[name], last = "", [], "O"
            elif not line.strip():
                texts[name], last = texts[name].rstrip() + "\n" if texts[name] else "", "O"
            else:
                word, _, _, tag = line.split()
                if tag != "O" and (tag[2:] != last[2:] or tag[0] == "B" or last == "O"):
                    gold[name].append([len(texts[name]), 0, tag[2:]])
                texts[name] += word + " "
                if tag != "O":
                    gold[name][-1][1] = len(texts[name]) - 1
                last = tag
    found = documents(program, texts, work)
    for name, document in found.items():
        document.names = [0] * len(document.spans)
        for start, end, kind in gold[name]:
            for k, i in enumerate(tokens(document, [(start, end)])):
                document.names[i] = NAMES.index(("I-" if k else "B-") + kind)
    return list(found.values())


def refer(document, analysis):
    """Adds the mentions of a reader's analysis, the shortest that ends at a token; "Ann Lee + Bo Ray" are two entities."""
    found = {}
    for entity in analysis["entities"]:
        for m in entity["mentions"]:
            covered = tokens(document, [(m["start"], m["end"])])
            if covered:
                found.setdefault(covered[-1], []).append((m["end"] - m["start"], entity["name"]))
    document.mentions = [(i, min(found[i])[1].split(" + ")) for i in sorted(found)]


def gum(program, folder, work):
    """Documents of GUM, with the mentions of all entities."""
    read = {a["id"]: a for a in mentions.gum(folder, heads=True)}
    found = documents(program, {name: a["text"] for name, a in read.items()}, work)
    for name, document in found.items():
        refer(document, read[name])
    return list(found.values())


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("data")
    ap.add_argument("out")
    ap.add_argument("--program", required=True)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    for part in ("train", "dev"):
        acts = {}
        with open(os.path.join(a.data, "wire-read", "acts", part + ".jsonl"), encoding="utf-8") as f:
            acts = {d["doc"]: d["acts"] for d in map(json.loads, filter(str.strip, f))}
        made = {
            "polnear": attributions(a.program, os.path.join(a.data, "polnear", part), {}, a.out),
            "wire": attributions(a.program, os.path.join(a.data, "wire-read", "polnear", part), acts, a.out),
            "conll": conll(a.program, os.path.join(a.data, "conll2003", "eng." + ("train" if part == "train" else "testa")),
                           a.out),
            "gum": gum(a.program, os.path.join(a.data, "gum", part), a.out),
        }
        if part == "train":
            by_name = {d.name: d for d in made["polnear"]}
            for analysis in mentions.read(os.path.join(a.data, "polnear", part), mentions.READ):
                refer(by_name[analysis["id"]], analysis)
            made["read"] = [d for d in made["polnear"] if d.mentions]
        for name, examples in made.items():
            with open(os.path.join(a.out, f"{name}-{part}.pickle"), "wb") as f:
                pickle.dump([vars(d) | {"readings": [[vars(x) for x in r] for r in d.readings]} for d in examples], f)
            print(f"{name} {part}: {len(examples)} texts, {sum(map(len, (d.spans for d in examples)))} tokens, "
                  f"{sum(len(p) for d in examples for p in d.pieces)} pieces")


if __name__ == "__main__":
    main()
