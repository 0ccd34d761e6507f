"""The mean of the weights of two trained encoders; the head for antecedents is that of the second.

    python3 mean.py first.pt second.pt mean.pt
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("first")
    ap.add_argument("second")
    ap.add_argument("mean")
    a = ap.parse_args()
    first, second = (torch.load(path, weights_only=True) for path in (a.first, a.second))
    shared = {name for name in first if not name.startswith("antecedents.")}
    torch.save({name: (first[name] + w) / 2 if name in shared else w for name, w in second.items()}, a.mean)


if __name__ == "__main__":
    main()
