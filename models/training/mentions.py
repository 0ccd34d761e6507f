"""Texts in which whom pronouns and descriptions mean was marked by readers, in the program's format.

    python3 mentions.py DATA/gum/dev GOLD.jsonl [PREFIX]

writes GUM's texts whose names begin with PREFIX, with the persons, organisations and places in them, as a gold standard of coreference.
"""
import argparse
import collections
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
READ = os.path.join(HERE, "referents.tsv")             # articles from which the encoder and the ranking model learn
HELD = os.path.join(HERE, "referents-held.tsv")        # from which the ranking model alone learns how far to believe the encoder
BEFORE_SURNAME = re.compile(                           # words with a capital that are no first name
    r"(M(r|rs|s)|Dr|Sen|Rep|Gov|Gen|Lt|Sgt|President|Senator|Governor|Secretary|General|Mayor|Judge|Justice|Democrat|Republican|Chairman|Speaker|"
    r"But|And|The|As|When|If|While|In|For|That|So|Then|Yet|On|At|By|To|After|Before|Meanwhile)\.?$")
PRONOUN = re.compile(r"(he|she|him|her|his|it|its|they|them|their|i|we|who|which)$", re.I)


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


def gum(folder, heads=False, types=()):
    """The texts of GUM, with all mentions of each entity (of these types); with `heads`, a mention ends with the word that it is about."""
    for path in sorted(glob.glob(os.path.join(folder, "dep", "*.conllu"))):
        ident = os.path.basename(path)[:-len(".conllu")]
        text, spans, governor, first = "", [], [], 0
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("# newpar") and text:
                    text = text.rstrip() + "\n\n"
                columns = line.rstrip("\n").split("\t")
                if len(columns) == 10 and columns[0].isdigit():
                    first = len(spans) if columns[0] == "1" else first
                    spans.append((len(text), len(text) + len(columns[1])))
                    governor.append(first + int(columns[6]) - 1)
                    text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
        entities, opened = collections.defaultdict(list), collections.defaultdict(list)
        others, marked = set(), []
        with open(os.path.join(folder, "coref", ident + ".conll"), encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines if line[:1].isdigit()]
        if len(rows) != len(spans):
            raise SystemExit(f"{ident}: expected {len(spans)} tokens in coref, got {len(rows)}")
        for i, row in enumerate(rows):
            for bracket in re.findall(r"\([^()]+\)?|[^()]+\)", row[-1] if row[-1] != "_" else ""):
                key = re.search(r"-(\d+)", bracket).group(1)
                if bracket.startswith("("):
                    opened[key].append(i)
                    if types and not bracket[1:].startswith(types):
                        others.add(key)
                if bracket.endswith(")"):
                    begin = opened[key].pop()
                    about = [k for k in range(begin, i + 1) if not begin <= governor[k] <= i] if heads else [i]
                    marked.append((i - begin, key, (spans[begin][0], spans[about[0]][1])))
        taken = set()
        for _, key, where in sorted(marked):           # "Ann" before "Ann and Bo", which is about Ann too
            if not heads or where not in taken:
                entities[key].append(where)
                taken.add(where)
        yield analysis(ident, text, {key: spans for key, spans in entities.items() if key not in others})


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


def surnames(text, name, names):
    """Where the last word of a name stands for it: not behind another first name, nor if two names end with it."""
    last = name.split()[-1]
    if last == name or len(last) < 3 or not last[0].isupper() or sum(last in n.split() for n in names) > 1:
        return []
    return [m.span(2) for m in re.finditer(r"(?:([A-Z][\w.'’-]*) )?(?<!\w)(" + re.escape(last) + r")(?!\w)", text)
            if not m.group(1) or BEFORE_SURNAME.match(m.group(1))]


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
        names = {n for _, _, who in rows if who[0] not in "-?" for n in who.split(" + ")}
        for name in names:
            entities[name] = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]
            entities[name] += surnames(text, name, names) if entities[name] else []
        for start, end, who in rows:
            if all(entities.get(n) for n in who.split(" + ") if who[0] not in "-?"):
                entities[f"- {start}" if who == "-" else who].append((start, end))
        yield analysis(ident, text, {k: v for k, v in entities.items() if v})


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder")
    ap.add_argument("gold")
    ap.add_argument("prefix", nargs="?", default="")
    a = ap.parse_args()
    with open(a.gold, "w", encoding="utf-8") as file:
        for gold in gum(a.folder, types=("person", "organization", "place")):
            if gold["id"].startswith(a.prefix):
                file.write(json.dumps(gold, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
