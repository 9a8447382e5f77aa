"""Refines the name head on EWT alone, with the encoder as it is: `python names.py DATASETS VOCAB RUN`; rewrites RUN/net.pt where EWT dev gains.

GUM's entities teach the head more names, but not where UNER draws their limits; the last word is UNER's own. The head that is kept is the mean of
the later rounds' heads, which swing about it.
"""
import random
import sys
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from evaluate import likeliest, spans
from export import load
from network import Network, drop
from pieces import Pieces
from tasks import targets
from treebank import read_ewt
from windows import Section, Window, batches, inputs, windows

ROUNDS, SETTLED, SIZE = 14, 4, 2048
Seen = tuple[list[Window], Tensor, Tensor]


@torch.no_grad()
def vectors(net: Network, ws: list[Window], labels) -> list[Seen]:
    """Batches with their word vectors and name classes."""
    made = []
    for sections in batches([Section([w]) for w in ws], SIZE):
        batch = [s.windows[0] for s in sections]
        x = inputs(batch)
        made.append((batch, net.words(x["pieces"], x["case"], x["mask"], x["starts"]), targets(batch, labels)["ner"]))
    return made


def scores(net: Network, words: Tensor, training: bool) -> Tensor:
    words = drop(words, 0.2, training)
    near = F.gelu(net.neighbours(words.transpose(1, 2)).transpose(1, 2))
    return net.word_heads["ner"](words + drop(near, 0.2, training))


@torch.no_grad()
def f1(net: Network, seen: list[Seen], tags: list[str]) -> float:
    right = gold = got = 0
    for batch, words, _ in seen:
        chances = torch.log_softmax(scores(net, words, False), -1)
        for b, w in enumerate(batch):
            at = 0
            for s in w.sentences:
                n = len(s.words)
                if s.ner:
                    a, z = spans(s.ner), spans(likeliest(chances[b, at:at + n], tags))
                    right, gold, got = right + len(a & z), gold + len(a), got + len(z)
                at += n
    return 200 * right / (gold + got)


def main(data: Path, vocab: Path, run: Path) -> None:
    torch.manual_seed(1)
    net, labels = load(run)
    pieces, tags = Pieces(vocab), labels.names["ner"]
    train, dev = (vectors(net, windows(read_ewt(data, part), pieces), labels) for part in ("train", "dev"))
    head = [*net.neighbours.parameters(), *net.word_heads["ner"].parameters()]
    begun, kept = f1(net, dev, tags), {k: v.clone() for k, v in net.state_dict().items()}
    print(f"as trained: {begun:.2f}")
    optimiser = torch.optim.AdamW(head, lr=5e-4, weight_decay=0.01)
    mean = [torch.zeros_like(p) for p in head]
    for e in range(ROUNDS):
        random.Random(e).shuffle(train)
        for _, words, gold in train:
            value = F.cross_entropy(scores(net, words, True).transpose(1, 2), gold, label_smoothing=0.05)
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
        print(f"round {e + 1}: {f1(net, dev, tags):.2f}", flush=True)
        if e >= SETTLED:
            for m, p in zip(mean, head, strict=True):
                m += p.detach() / (ROUNDS - SETTLED)
    with torch.no_grad():
        for m, p in zip(mean, head, strict=True):
            p.copy_(m)
    refined = f1(net, dev, tags)
    print(f"mean of rounds {SETTLED + 1} to {ROUNDS}: {refined:.2f}")
    if refined > begun:
        kept = net.state_dict()
    torch.save(kept, run / "net.pt")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
