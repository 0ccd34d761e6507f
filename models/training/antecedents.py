"""Fits the head for antecedents to the finished encoder, whose other weights stay as they are.

    python3 antecedents.py EXAMPLES encoder.pt

The mean of the weights of two runs is better than either at names and attributions, but the head does not fit it any more.
"""
import argparse
import os

import torch

import train
import windows
from model import Encoder

EPOCHS, RATE = 8, 1e-3                                 # judgement


def read(model, documents):
    """[(vectors [W, 384], mentions)] of the windows with mentions."""
    found = []
    for document in documents:
        for window in windows.windows(document):
            batch = windows.Batch([(document, window, None)])
            if any(marked for _, _, marked in batch.mentions):
                found.append((model.vectors(*batch.inputs, batch.mask, batch.words), batch.mentions))
    return found


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("examples")
    ap.add_argument("weights")
    a = ap.parse_args()
    torch.manual_seed(1)
    saved = torch.load(a.weights, weights_only=True)
    model = Encoder(dropout=0).eval()
    model.load_state_dict(saved)
    documents = [d for part in ("gum", "read", "read") for d in windows.load(os.path.join(a.examples, part + "-train.pickle"))]
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=train.BFLOAT):
        examples = [(v.float(), m) for v, m in read(model, documents)]
    optimizer = torch.optim.Adam(model.antecedents.parameters(), RATE)
    steps = EPOCHS * len(examples)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for epoch in range(EPOCHS):
        losses = 0
        for k in torch.randperm(len(examples)).tolist():
            optimizer.zero_grad()
            loss = train.antecedents(model, *examples[k])
            loss.backward()
            optimizer.step()
            schedule.step()
            losses += loss.item()
        print(f"epoch {epoch + 1}: loss {losses / len(examples):.4f}", flush=True)
    torch.save(model.state_dict(), a.weights)


if __name__ == "__main__":
    main()
