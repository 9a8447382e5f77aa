"""Weights between two runs: `python blend.py EARLIER.pt LATER.pt SHARE OUT.pt` takes SHARE of the later run and the rest of the one that it started from.

What only the later run has is taken as it is. A run that went on with one task keeps what it learned so, and gets back what it lost in others
(Wortsman and others, Robust fine-tuning of zero-shot models, 2022).
"""
import sys

import torch


def blend(earlier: dict[str, torch.Tensor], later: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    return {k: share * v + (1 - share) * earlier[k] if k in earlier else v for k, v in later.items()}


if __name__ == "__main__":
    earlier, later = (torch.load(path, weights_only=True) for path in sys.argv[1:3])
    torch.save(blend(earlier, later, float(sys.argv[3])), sys.argv[4])
