"""The losses of a batch of sections, each section giving those whose layers its sentences carry."""
import torch
from torch import Tensor
from torch.nn import functional as F

import reports
from auxiliary import Auxiliary, Extra
from labels import Labels
from network import Network
from treebank import lemma_script
from windows import Section, Window, inputs, pad


def targets(batch: list[Window], labels: Labels) -> dict[str, Tensor]:
    """Class numbers a word, −100 where a layer is missing."""
    rows: dict[str, list[list[int]]] = {k: [] for k in ("upos", "xpos", "lemma", "head", "deprel", "ner")}
    for w in batch:
        row: dict[str, list[int]] = {k: [] for k in rows}
        for s in w.sentences:
            n, offset = len(s.words), len(row["head"])
            for k in ("upos", "xpos", "deprel", "ner"):
                layer = getattr(s, k)
                row[k] += [labels.index[k].get(x, -100) for x in layer] if layer else [-100] * n
            row["head"] += [h + offset for h in s.head] if s.head else [-100] * n
            row["lemma"] += [labels.index["lemma"].get(lemma_script(*p), -100) for p in zip(s.words, s.lemma)] if s.lemma else [-100] * n
        for k in rows:
            rows[k].append(row[k])
    return {k: pad(v, -100) for k, v in rows.items()}


OFF_TOPIC = ("GUM_academic", "GUM_voyage", "GUM_textbook", "GUM_vlog", "GUM_conversation", "reviews-", "answers-")


def mark_off_topic(treebank: list[Section]) -> None:
    """Every third treebank window of a genre that has nothing for the record teaches the triggers to stay silent."""
    for k, section in enumerate(treebank):
        if k % 3 == 0 and section.windows[0].sentences[0].doc.startswith(OFF_TOPIC):
            section.frames = []


def loss_of(net: Network, aux: Auxiliary, batch: list[Section], labels: Labels, extras: dict[str, Extra]) -> Tensor:
    ws = [w for s in batch for w in s.windows]
    x = inputs(ws)
    words = net.words(x["pieces"], x["case"], x["mask"], x["starts"])
    total = words.new_zeros(())
    if any(s.upos or s.ner for w in ws for s in w.sentences):
        y, out = targets(ws, labels), net.label(words)
        for k, weight in (("upos", 0.5), ("xpos", 0.3), ("lemma", 0.3), ("ner", 1.5)):
            if (y[k] >= 0).any():
                total = total + weight * F.cross_entropy(out[k].transpose(1, 2), y[k])
        if (y["head"] >= 0).any():
            same = x["sentence"][:, :, None] == x["sentence"][:, None, :]
            scores = net.attach(words).squeeze(-1).masked_fill(~same, -1e4)
            total = total + F.cross_entropy(scores.transpose(1, 2), y["head"])
            total = total + 0.5 * F.cross_entropy(net.relate.chosen(words, y["head"].clamp(min=0)).transpose(1, 2), y["deprel"])
    first = 0
    for section in batch:
        mine = words[first:first + len(section.windows)]
        first += len(section.windows)
        lent = any(s.id in extras for w in section.windows for s in w.sentences)
        if section.frames is None and not lent:
            continue
        told, features = net.statements.read(section.flat(mine), torch.tensor(section.sentence))
        if section.frames is not None:
            total = total + reports.loss(net, told, features, section, labels)
        if lent:
            total = total + aux.loss(told, features, section, extras)
    return total
