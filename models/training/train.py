"""Trains the encoder; begins again where it was stopped.

    python3 train.py EXAMPLES OUT --trunk bge-small-en-v1.5.onnx --epochs 3

EXAMPLES is what prepare.py wrote.  OUT gets checkpoint.pt as it goes on, and encoder.pt at the end.
"""
import argparse
import os
import time

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn import functional as F

import windows
from model import Encoder

CANDIDATE = 0.15                                       # least probability of a cue candidate; of the first experiment
BFLOAT = "avx512_bf16" in open("/proc/cpuinfo", encoding="utf-8").read()      # three times faster where the processor has it
MAX_PADDED = 6000                                      # tokens of context at once in the role head


def candidates(cue):
    """Token with the highest probability of each stretch of probable cue words: [(token, probability)].

    cue [W, 3] holds probabilities of O, B, I.
    """
    inside = (1 - cue[:, 0]).tolist()
    begins = (cue[:, 1] > cue[:, 2]).tolist()
    out, best = [], None
    for i, p in enumerate(inside):
        if p <= CANDIDATE or begins[i]:
            out += [best] if best else []
            best = None
        if p > CANDIDATE and (best is None or p > best[1]):
            best = (i, p)
    return out + ([best] if best else [])


def contexts(model, vectors, chunk, triggers):
    """Runs the role head for all triggers, alike lengths together; yields (places in `triggers`, first token, outputs)."""
    order = sorted(range(len(triggers)), key=lambda k: chunk[triggers[k]][1] - chunk[triggers[k]][0])
    while order:
        length = chunk[triggers[order[-1]]][1] - chunk[triggers[order[-1]]][0] + 1
        part = order[-max(1, MAX_PADDED // length):]
        order = order[:len(order) - len(part)]
        first = torch.tensor([chunk[triggers[k]][0] for k in part])
        last = torch.tensor([chunk[triggers[k]][1] for k in part])
        yield part, first.tolist(), model.roles(vectors, first, last, torch.tensor([triggers[k] for k in part]), length)


def antecedents(model, vectors, mentions):
    """Loss of whom the mentions of a batch mean: the likelihood of all tokens before that mean the same, or of none.

    Vectors [W, H]; of each window the first and last token and its mentions [(token in the window, entities)].  What means one of a
    pair is right for the pair.
    """
    total, weights = 0, 0
    for first, last, marked in mentions:
        if not marked:
            continue
        right = torch.zeros(len(marked), 2 + last - first, dtype=torch.bool)
        for k, (_, who) in enumerate(marked):
            right[k, [1 + j for j, other in marked[:k] if other <= who] or [0]] = True
        scores = model.antecedents(vectors[first:last + 1]).float()[[i for i, _ in marked]].log_softmax(1)
        weight = 1 - 0.7 * right[:, 0].float()         # most in GUM are mentioned once; judgement
        total = total - (weight * scores.masked_fill(~right, -1e4).logsumexp(1)).sum()
        weights += weight.sum()
    return total / weights if mentions and weights else vectors.sum() * 0


def loss(model, items, warm, names):
    """Loss of one batch; `names` is the weight of the names in it."""
    batch = windows.Batch(items)
    vectors = model.vectors(*batch.inputs, batch.mask, batch.words)
    dropped = model.dropout(vectors)
    total = vectors.sum() * 0
    if (batch.names >= 0).any():
        total = total + names * F.cross_entropy(model.names(dropped).float(), batch.names)
    if batch.mentions:
        total = total + antecedents(model, dropped, batch.mentions)
    if not (batch.bio["cue"] >= 0).any():
        return total
    cue = model.cue(dropped).float()
    total = total + 4 * F.cross_entropy(cue, batch.bio["cue"])
    for role in ("content", "source"):
        total = total + F.cross_entropy(getattr(model, role)(dropped).float(), batch.bio[role])
    probability = cue.detach().softmax(1)
    probability[batch.bio["cue"] < 0, 0] = 1
    triggers, targets, acts = [], [], []
    for a in batch.attributions:
        triggers.append(max(a["cue"], key=lambda i: -probability[i, 0]))
        first, last = batch.chunk[triggers[-1]]
        labels = [0] * len(batch.tokens)
        for role, begin in (("content", 5), ("source", 1), ("cue", 3)):
            windows.bio(a[role], labels, begin)
        targets.append(torch.tensor(labels[first:last + 1]))
        acts.append(a["act"])
    gold = len(triggers)
    if warm:
        triggers += [i for i, _ in candidates(probability) if batch.bio["cue"][i] == 0]
    roles, tokens, verify, stance = 0, 0, 0, 0
    for part, _, outputs in contexts(model, vectors, batch.chunk, triggers):
        role, real, act = (o.float() for o in outputs)
        for row, k in enumerate(part):
            if k < gold:
                roles = roles + F.cross_entropy(role[row, :len(targets[k])], targets[k], reduction="sum")
                tokens += len(targets[k])
                if acts[k] >= 0:
                    stance = stance + F.cross_entropy(act[row], torch.tensor(acts[k]))
        verify = verify + F.binary_cross_entropy_with_logits(
            real, torch.tensor([float(k < gold) for k in part]), reduction="sum")
    if tokens:
        total = total + 2 * roles / tokens + 0.2 * stance / gold
    if triggers:
        total = total + 0.3 * verify / len(triggers)
    return total


def train(rank, a):
    torch.manual_seed(a.seed + rank)
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{os.path.abspath(a.out)}/.meet", rank=rank, world_size=a.processes)
    documents = [d for part in a.parts.split(",") for d in windows.load(os.path.join(a.examples, part + "-train.pickle"))]
    batches = [b for e in range(int(a.epochs + 0.999)) for b in windows.epoch(documents, a.seed + e, a.pieces * a.processes, a.masked)]
    in_epoch = len(batches) / int(a.epochs + 0.999)
    steps = int(in_epoch * a.epochs)
    model = Encoder()
    model.trunk.load_onnx(a.trunk)
    model.trunk.pieces.weight.requires_grad = False
    if a.start:
        missing, unexpected = model.load_state_dict(torch.load(a.start, weights_only=True), strict=False)
        assert not unexpected and all(name.startswith("antecedents.") for name in missing), (missing, unexpected)
    learned = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": [p for n, p in learned if n.startswith("trunk.")], "lr": a.rate},
                                   {"params": [p for n, p in learned if not n.startswith("trunk.")], "lr": 6 * a.rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    warmup = in_epoch * 0.2
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warmup, max(0, (steps - s) / (steps - warmup))))
    checkpoint, begun = os.path.join(a.out, "checkpoint.pt"), 0
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"]), optimizer.load_state_dict(saved["optimizer"]), schedule.load_state_dict(saved["schedule"])
        begun = saved["step"]
    flat = torch.zeros(sum(p.numel() for _, p in learned))
    model.train()
    clock, seen, losses = time.time(), 0, 0.0
    for step in range(begun, steps):
        own = batches[step][rank::a.processes]
        optimizer.zero_grad(set_to_none=True)
        if own:
            with torch.autocast("cpu", torch.bfloat16, enabled=BFLOAT):
                value = loss(model, own, warm=step > warmup, names=a.names)
            value.backward()
            losses += value.item()
        torch.cat([torch.zeros(p.numel()) if p.grad is None else p.grad.flatten() for _, p in learned], out=flat)
        dist.all_reduce(flat)
        at = 0
        for _, p in learned:
            p.grad = flat[at:at + p.numel()].view_as(p) / a.processes
            at += p.numel()
        torch.nn.utils.clip_grad_norm_([p for _, p in learned], 1.0)
        optimizer.step()
        schedule.step()
        seen += sum(len(p) for d, w, _ in batches[step] for f, l in w for p in d["pieces"][f:l + 1])
        if rank == 0 and (step + 1) % 50 == 0:
            spent = time.time() - clock
            print(f"step {step + 1} of {steps}, epoch {(step + 1) / in_epoch:.2f}, loss {losses / 50:.4f}, "
                  f"{seen / spent:.0f} pieces/s, {(steps - step - 1) * spent / 50 / 60:.0f} min left", flush=True)
            clock, seen, losses = time.time(), 0, 0.0
        if rank == 0 and (step + 1) % 250 == 0:
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                        "step": step + 1}, checkpoint + ".part")
            os.replace(checkpoint + ".part", checkpoint)
    if rank == 0:
        torch.save(model.state_dict(), os.path.join(a.out, "encoder.pt"))
    dist.barrier()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("examples")
    ap.add_argument("out")
    ap.add_argument("--trunk", required=True, help="ONNX file of the pre-trained trunk")
    ap.add_argument("--start", help="encoder.pt of an earlier run to go on from")
    ap.add_argument("--epochs", type=float, default=3)
    ap.add_argument("--rate", type=float, default=1e-4, help="of the trunk; the heads learn six times as fast")
    ap.add_argument("--pieces", type=int, default=1024, help="word pieces in a step of one process")
    ap.add_argument("--processes", type=int, default=2)
    ap.add_argument("--parts", default="conll,polnear,wire,wire,gum,read",
                    help="examples of an epoch; wire copy twice, since it alone has acts; read is PolNeAR's articles with mentions"
                         " (default: %(default)s)")
    ap.add_argument("--names", type=float, default=1, help="weight of the names in the loss (default: %(default)s)")
    ap.add_argument("--masked", type=float, default=0, help="share of word pieces that are hidden (default: %(default)s)")
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    if os.path.exists(os.path.join(a.out, ".meet")):
        os.remove(os.path.join(a.out, ".meet"))
    mp.spawn(train, (a,), nprocs=a.processes)


if __name__ == "__main__":
    main()
