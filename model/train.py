"""Trains the network: `python train.py --data DATASETS --base BASE.safetensors --vocab vocab.txt --out DIR …`; resumes from DIR/last.pt.

Language tasks (UD, UNER), statements (annotated reports, see reports.py) and the tasks of auxiliary.py are trained together. What is saved as net.pt
is the running mean of the weights. Workers read batches of their own and share gradients.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import Tensor, distributed, multiprocessing

import evaluate
import reports
from auxiliary import Auxiliary, Extra, add_coreference, add_factuality, add_propbank, read_ecb
from labels import Labels
from network import Network, Shape
from pieces import Pieces
from tasks import loss_of, mark_off_topic
from treebank import read_ewt, read_gum
from windows import LIMIT, Section, batches, windows

AUXILIARY = ("propbank", "factuality", "events", "coreference")


def options() -> argparse.Namespace:
    a = argparse.ArgumentParser()
    a.add_argument("--data", type=Path, required=True)
    a.add_argument("--base", type=Path)
    a.add_argument("--start", type=Path, help="weights of an earlier run to start from")
    a.add_argument("--keep", default="0,1,2,3,4,5", help="layers of the base to keep")
    a.add_argument("--vocab", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--reports", type=Path, help="tokenised annotated reports")
    a.add_argument("--dev-reports", type=Path)
    a.add_argument("--auxiliary", default=",".join(AUXILIARY), help="which of them to learn, comma-separated")
    a.add_argument("--alone", action="store_true", help="every sentence for itself: no context layer")
    a.add_argument("--without", default="", help="reports to leave out: beginnings of their ids, comma-separated")
    a.add_argument("--most", type=int, default=1 << 30, help="how many annotated reports to learn from")
    a.add_argument("--repeat", type=int, default=1, help="times an epoch reads the annotated reports")
    a.add_argument("--epochs", type=int, default=8)
    a.add_argument("--treebank", type=float, default=1.0, help="share of the treebank windows an epoch")
    a.add_argument("--batch", type=int, default=512, help="word pieces of a worker's batch")
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--workers", type=int, default=2)
    return a.parse_args()


class Lessons:
    """What an epoch reads."""

    def __init__(self, o: argparse.Namespace):
        self.o, self.pieces = o, Pieces(o.vocab)
        ewt, gum, dev = read_ewt(o.data, "train"), read_gum(o.data), read_ewt(o.data, "dev")
        self.labels = Labels.read_off(ewt + gum)
        self.extras: dict[str, Extra] = {}
        lent = o.auxiliary.split(",")
        if "propbank" in lent:
            add_propbank(ewt, o.data, self.extras)
        if "factuality" in lent:
            add_factuality(ewt, o.data, self.extras)
        if "coreference" in lent:
            add_coreference(gum, self.extras)
        news = read_ecb(o.data, self.extras) if "events" in lent else []
        self.treebank = [Section([w]) for s in (ewt, gum, news) for w in windows(s, self.pieces)]
        mark_off_topic(self.treebank)
        self.dev = windows(dev, self.pieces)
        self.dev_reports = reports.read(o.dev_reports, self.pieces) if o.dev_reports else []

    def of(self, epoch: int) -> list[list[Section]]:
        """Batches of an epoch, as the workers take turns at them. Each reading of the reports begins windows and sections elsewhere."""
        rng, o = random.Random(epoch), self.o
        sections = rng.sample(self.treebank, int(len(self.treebank) * o.treebank))
        for k in range(o.repeat if o.reports else 0):
            turn = epoch * o.repeat + k
            sections += self.kept(reports.read(o.reports, self.pieces, LIMIT - 12 * (turn % 4), random.Random(turn) if turn % 2 else None))
        made = sorted(batches(sections, o.batch, rng), key=lambda batch: sum(len(w.pieces) for s in batch for w in s.windows))
        turns = [made[k:k + o.workers] for k in range(0, len(made) - o.workers + 1, o.workers)]  # as much work for one as for another
        rng.shuffle(turns)
        return [batch for turn in turns for batch in turn]

    def kept(self, sections: list[Section]) -> list[Section]:
        out = tuple(self.o.without.split(",")) if self.o.without else ()
        ids = sorted({s.report for s in sections if not s.report.startswith(out)})
        chosen = set(random.Random(3).sample(ids, min(self.o.most, len(ids))))
        return [s for s in sections if s.report in chosen]


@torch.no_grad()
def follow(mean: list[Tensor], now: list[Tensor], seen: Tensor) -> None:
    """A running mean over the last few hundred steps, over fewer at the beginning."""
    torch._foreach_lerp_(mean, now, 1 - min(0.998, (1 + int(seen)) / (10 + int(seen))))


def share(parameters: list[torch.nn.Parameter], workers: int) -> None:
    """The mean of the workers' gradients; what a worker's batch has no use for counts as nought."""
    if workers > 1:
        flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).view(-1) for p in parameters])
        distributed.all_reduce(flat)
        at = 0
        for p in parameters:
            p.grad = flat[at:at + p.numel()].view_as(p) / workers
            at += p.numel()


def main(rank: int, o: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    if o.workers > 1:
        distributed.init_process_group("gloo", init_method=f"file://{o.out.resolve()}/meeting", rank=rank, world_size=o.workers)
    lessons = Lessons(o)
    if rank == 0:
        lessons.labels.save(o.out / "labels.json")
    labels, keep = lessons.labels, [int(k) for k in o.keep.split(",")]
    net = Network(Shape(layers=len(keep)), labels.sizes(), len(labels.names["deprel"]), len(labels.names["arcs"]), alone=o.alone)
    aux = Auxiliary(net.encoder.shape.width)
    if o.base:
        net.encoder.start_from(o.base, keep)
    if o.start:
        net.load_state_dict(torch.load(o.start, weights_only=True), strict=False)
    mean = torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=follow)
    steps = len(lessons.of(0)) // o.workers * o.epochs  # the others have about as many
    frozen = {"encoder.word.weight", "encoder.position.weight"}
    slow = [p for n, p in net.named_parameters() if n.startswith("encoder.") and n not in frozen]
    fast = [p for n, p in net.named_parameters() if not n.startswith("encoder.")] + list(aux.parameters())
    for n, p in net.named_parameters():
        p.requires_grad = n not in frozen
    optimiser = torch.optim.AdamW([{"params": slow, "lr": o.rate}, {"params": fast, "lr": o.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda k: min(k / max(1, steps * 0.06), max(0.02, (steps - k) / (steps * 0.94))))
    states = {"net": net, "aux": aux, "mean": mean, "optimiser": optimiser, "schedule": schedule}
    done, last = 0, o.out / "last.pt"
    if last.exists():
        saved = torch.load(last, weights_only=True)
        for k, x in states.items():
            x.load_state_dict(saved[k])
        done = saved["epoch"]
    began = time.time()
    torch.manual_seed(1 + rank)
    for e in range(done, o.epochs):
        net.train()
        heard, count = 0.0, 0
        for batch in lessons.of(e)[rank::o.workers]:
            value = loss_of(net, aux, batch, labels, lessons.extras)
            optimiser.zero_grad(set_to_none=True)
            value.backward()
            share(slow + fast, o.workers)
            torch.nn.utils.clip_grad_norm_(slow + fast, 2.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(net)
            heard, count = heard + value.item(), count + 1
            if count % 100 == 0 and rank == 0:
                print(f"  epoch {e + 1} step {count} loss {heard / count:.3f} {time.time() - began:.0f}s", flush=True)
        if rank == 0:
            say(e, heard / count, began, mean.module, lessons)
            torch.save({k: x.state_dict() for k, x in states.items()} | {"epoch": e + 1}, last)
    if rank == 0:
        torch.save(mean.module.state_dict(), o.out / "net.pt")


def say(e: int, loss: float, began: float, net: Network, lessons: Lessons) -> None:
    scores = evaluate.language(net, lessons.dev, lessons.labels)
    print(json.dumps({"epoch": e + 1, "loss": round(loss, 3), "seconds": round(time.time() - began), **{k: round(v, 2) for k, v in scores.items()}}), flush=True)
    if lessons.dev_reports:
        scores = reports.scores(net, lessons.dev_reports, lessons.labels)
        print(json.dumps({"epoch": e + 1, **{k: round(v, 1) for k, v in scores.items()}}), flush=True)
        for genre, mine in reports.by_genre(lessons.dev_reports).items():
            scores = reports.scores(net, mine, lessons.labels)
            print(json.dumps({"genre": genre, "found": round(scores["found"], 1), "typed": round(scores["typed"], 1)}), flush=True)


if __name__ == "__main__":
    o = options()
    o.out.mkdir(parents=True, exist_ok=True)
    (o.out / "meeting").unlink(missing_ok=True)
    if o.workers > 1:
        multiprocessing.spawn(main, (o,), o.workers)
    else:
        main(0, o)
