"""Trains the network: `python train.py --data DATASETS --base BASE.safetensors --vocab vocab.txt --out DIR …`; resumes from DIR/last.pt.

Language tasks (UD, UNER) and frames (annotated reports, see reports.py) are trained together, window by window, each window giving the losses whose
layers its sentences carry.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

import evaluate
import reports
from labels import Labels
from network import Network, Shape
from pieces import Pieces
from treebank import lemma_script, read_ewt, read_gum
from windows import LIMIT, Window, batches, inputs, pad, windows


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


def mark_off_topic(treebank: list[Window]) -> None:
    """Every third treebank window of a genre that has nothing for the record teaches the triggers to stay silent."""
    for k, w in enumerate(treebank):
        if k % 3 == 0 and w.sentences[0].doc.startswith(OFF_TOPIC):
            w.frames = []


def loss_of(net: Network, batch: list[Window], labels: Labels, frame_weight: float) -> Tensor:
    x, y = inputs(batch), targets(batch, labels)
    words = net.words(x["pieces"], x["case"], x["mask"], x["starts"])
    out = net.label(words)
    total = words.new_zeros(())
    for k, weight in (("upos", 0.5), ("xpos", 0.3), ("lemma", 0.3), ("ner", 1.5)):
        if (y[k] >= 0).any():
            total = total + weight * F.cross_entropy(out[k].transpose(1, 2), y[k])
    if (y["head"] >= 0).any():
        same = x["sentence"][:, :, None] == x["sentence"][:, None, :]
        scores = net.attach(words).squeeze(-1).masked_fill(~same, -1e4)
        total = total + F.cross_entropy(scores.transpose(1, 2), y["head"])
        total = total + 0.5 * F.cross_entropy(net.relate.chosen(words, y["head"].clamp(min=0)).transpose(1, 2), y["deprel"])
    if frame_weight and any(w.frames is not None for w in batch):
        total = total + frame_weight * reports.loss(net, words, out, batch, labels)
    return total


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--data", type=Path, required=True)
    a.add_argument("--base", type=Path)
    a.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    a.add_argument("--keep", default="0,1,2,3,4,5")
    a.add_argument("--vocab", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--reports", type=Path, help="tokenised annotated reports")
    a.add_argument("--dev-reports", type=Path)
    a.add_argument("--frame-weight", type=float, default=1.0)
    a.add_argument("--repeat", type=int, default=1, help="times an epoch reads the annotated reports")
    a.add_argument("--epochs", type=int, default=8)
    a.add_argument("--treebank", type=float, default=1.0, help="share of the treebank windows an epoch")
    a.add_argument("--batch", type=int, default=1024)
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--minutes", type=float, default=1e9, help="stop after this long; run again to go on")
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(1)
    o.out.mkdir(parents=True, exist_ok=True)

    pieces = Pieces(o.vocab)
    ewt, gum, dev = read_ewt(o.data, "train"), read_gum(o.data), read_ewt(o.data, "dev")
    labels = Labels.read_off(ewt + gum)
    labels.save(o.out / "labels.json")
    treebank, dev_windows = windows(ewt, pieces) + windows(gum, pieces), windows(dev, pieces)
    mark_off_topic(treebank)
    dev_reports = reports.read(o.dev_reports, pieces) if o.dev_reports else []
    # Each time an epoch reads the reports, their windows begin elsewhere.
    annotated = [w for k in range(o.repeat) for w in reports.read(o.reports, pieces, LIMIT - 24 * k)] if o.reports else []
    keep = [int(k) for k in o.keep.split(",")]
    net = Network(Shape(layers=len(keep)), labels.sizes(), len(labels.names["deprel"]), len(labels.names["arcs"]))
    if o.base:
        net.encoder.start_from(o.base, keep)
    if o.start:
        net.load_state_dict(torch.load(o.start, weights_only=True))

    def epoch_of(e: int) -> list[Window]:
        rng = random.Random(e)
        return rng.sample(treebank, int(len(treebank) * o.treebank)) + annotated

    steps = sum(1 for e in range(o.epochs) for _ in batches(epoch_of(e), o.batch, random.Random(e)))
    frozen = {"encoder.word.weight", "encoder.position.weight"}
    slow = [p for n, p in net.named_parameters() if n.startswith("encoder.") and n not in frozen]
    fast = [p for n, p in net.named_parameters() if not n.startswith("encoder.")]
    for n, p in net.named_parameters():
        p.requires_grad = n not in frozen
    optimiser = torch.optim.AdamW([{"params": slow, "lr": o.rate}, {"params": fast, "lr": o.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda k: min(k / max(1, steps * 0.06), max(0.02, (steps - k) / (steps * 0.94))))
    done, last = 0, o.out / "last.pt"
    if last.exists():
        saved = torch.load(last, weights_only=True)
        net.load_state_dict(saved["net"], strict=False)
        if len(saved["optimiser"]["state"]) == len(slow) + len(fast):  # with heads that were added since, it begins afresh
            optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        done = saved["epoch"]
    began = time.time()
    for e in range(done, o.epochs):
        net.train()
        heard, count = 0.0, 0
        for batch in batches(epoch_of(e), o.batch, random.Random(e)):
            value = loss_of(net, batch, labels, o.frame_weight)
            optimiser.zero_grad(set_to_none=True)
            value.backward()
            torch.nn.utils.clip_grad_norm_(slow + fast, 2.0)
            optimiser.step()
            schedule.step()
            heard, count = heard + value.item(), count + 1
            if count % 100 == 0:
                print(f"  epoch {e + 1} step {count} loss {heard / count:.3f} {time.time() - began:.0f}s", flush=True)
        scores = evaluate.language(net, dev_windows, labels)
        print(json.dumps({"epoch": e + 1, "loss": round(heard / count, 3), "seconds": round(time.time() - began), **{k: round(v, 2) for k, v in scores.items()}}), flush=True)
        if dev_reports:
            print(json.dumps({"epoch": e + 1, **{k: round(v, 1) for k, v in reports.scores(net, dev_reports, labels).items()}}), flush=True)
        torch.save({"net": net.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "epoch": e + 1}, last)
        if time.time() - began > 60 * o.minutes:
            return
    torch.save(net.state_dict(), o.out / "net.pt")


if __name__ == "__main__":
    main()
