"""Annotated reports as windows with frames, their loss, and how well frames are found."""
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from frames import ARCS, ROLES
from labels import Labels
from network import Network
from pieces import Pieces
from treebank import Sentence
from windows import LIMIT, Window, batches, inputs, windows

INSIDE = set("of in from at who that which for on by with to near between during over against after before , ( —".split())
ENDS = ["about:first", "about:last", "quote:first", "quote:last"]


@dataclass
class Frame:
    """A statement: words are positions in its window; an end that is not given points at the frame's own word."""

    word: int
    trigger: str
    sub: str
    status: str
    bound: str | None
    scope: str | None
    dated: str
    roles: dict[str, set[int]] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)


def read(path: Path, pieces: Pieces, limit: int = LIMIT) -> list[Window]:
    """Windows of the reports that `segment.ts` has split, each with its `frames`."""
    made = []
    for line in path.read_text(encoding="utf-8").splitlines():
        r = json.loads(line)
        sentences = [Sentence(f"{r['id']}-{i}", r["id"], [r["whole"][s:e] for s, e in r["words"][a:b + 1]]) for i, (a, b, _) in enumerate(r["sentences"])]
        first = 0
        for w in windows(sentences, pieces, limit):
            n = len(w.starts)
            w.frames = [f for s in r["statements"] if (f := frame_of(s, r, first, first + n))]
            seen: set[int] = set()
            w.frames = [f for f in w.frames if not (f.word in seen or seen.add(f.word))]
            made.append(w)
            first += n
    return made


def frame_of(s: dict, r: dict, first: int, last: int) -> Frame | None:
    """The statement as a frame of the window of words [first, last); None where its head stands elsewhere."""
    start = r["whole"].find(s["quote"])
    head = re.search(rf"(?<!\w){re.escape(s['head'])}(?!\w)", s["quote"])
    if start < 0 or not head:
        return None
    inside = [i for i in words_in(r, start + head.start(), start + head.end()) if any(c.isalnum() for c in r["whole"][slice(*r["words"][i])])]
    if not inside or not first <= inside[-1] < last:
        return None
    word = inside[-1]
    trigger = f"{s['kind']}:{s['measure'] if s['kind'] == 'figure' else s['type']}"
    sub = s.get("state") if s["kind"] == "condition" else s.get("mode")
    when = s.get("when") or {}
    today = r["published"] and when.get("from") == when.get("to") == r["published"]
    dated = "words" if when.get("t") else "publication" if today else "unknown"
    f = Frame(word - first, trigger, f"{s['type']}/{sub}" if sub else "none", s["status"], s.get("bound"), s.get("scope"), dated)
    for role in ROLES:
        given = s.get("claimants" if role == "claimant" else role) or []
        for m in given if isinstance(given, list) else [given]:
            found = nearest(r, m.get("t"), start)
            if found and first <= (k := core(r, found)) < last:
                f.roles.setdefault(role, set()).add(k - first)
    quote = words_in(r, start, start + len(s["quote"]))
    about = nearest(r, s.get("about"), start)
    for name, span in (("quote", quote), ("about", about)):
        if span and first <= span[0] and span[-1] < last:
            f.ends[f"{name}:first"], f.ends[f"{name}:last"] = span[0] - first, span[-1] - first
    return f


def words_in(r: dict, start: int, end: int) -> list[int]:
    return [i for i, (a, b) in enumerate(r["words"]) if a < end and start < b]


def nearest(r: dict, words: str | None, at: int) -> list[int]:
    """Words of the occurrence of a mention's text that is nearest to `at`; whole words are preferred to parts."""
    if not words:
        return []
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", r["whole"])] or [m.start() for m in re.finditer(re.escape(words), r["whole"])]
    if not places:
        return []
    start = min(places, key=lambda p: abs(p - at))
    return words_in(r, start, start + len(words))


def core(r: dict, span: list[int]) -> int:
    """The word that heads a mention, near enough: the last one before a preposition, relative clause or bracket inside it."""
    text = [r["whole"][slice(*r["words"][i])].lower() for i in span]
    begin = next((k for k, t in enumerate(text) if t not in INSIDE), 0)
    end = next((k for k in range(begin + 1, len(text)) if text[k] in INSIDE), len(text))
    while end - 1 > begin and not any(c.isalnum() for c in text[end - 1]) or (end - 1 > begin and text[end - 1] in ("'s", "’s")):
        end -= 1
    return span[end - 1]


def loss(net: Network, words: Tensor, out: dict[str, Tensor], batch: list[Window], labels: Labels) -> Tensor:
    """Triggers on every word of annotated windows; everything else on the words that carry a statement."""
    b, n, _ = words.shape
    trigger = torch.full((b, n), -100)
    at: list[tuple[int, Frame]] = []
    for i, w in enumerate(batch):
        if w.frames is not None:
            trigger[i, : len(w.starts)] = 0
            for f in w.frames:
                trigger[i, f.word] = labels.index["trigger"][f.trigger]
                at.append((i, f))
    total = F.cross_entropy(out["trigger"].transpose(1, 2), trigger) * 3
    if not at:
        return total
    rows, cols = torch.tensor([i for i, _ in at]), torch.tensor([f.word for _, f in at])
    for head, weight in (("sub", 0.5), ("status", 0.5), ("bound", 0.3), ("scope", 0.3), ("dated", 0.3)):
        y = torch.tensor([labels.index[head].get(getattr(f, head), -100) for _, f in at])
        if (y >= 0).any():
            total = total + weight * F.cross_entropy(out[head][rows, cols], y)
    scores = net.argue(words)[rows, cols]  # statement, word, label
    live = torch.tensor([[k < len(batch[i].starts) for k in range(n)] for i, _ in at])
    gold = torch.zeros(len(at), n, len(ROLES))
    for k, (_, f) in enumerate(at):
        for role, found in f.roles.items():
            gold[k, list(found), ROLES.index(role)] = 1
    each = F.binary_cross_entropy_with_logits(scores[:, :, : len(ROLES)], gold, reduction="none", pos_weight=torch.tensor(2.0))
    total = total + (each * live[:, :, None]).sum() / len(at) * 0.5
    for end in ENDS:
        y = torch.tensor([f.ends.get(end, f.word) for _, f in at])
        total = total + 0.15 * F.cross_entropy(scores[:, :, ARCS.index(end)].masked_fill(~live, -1e4), y)
    return total


@torch.no_grad()
def scores(net: Network, ws: list[Window], labels: Labels, threshold: float = 0.5) -> dict[str, float]:
    """In percent: F1 of triggers with their type; on those, accuracy of sub, status, bound, scope, dated, of about and quote (both ends), and F1 of each role."""
    net.eval()
    c: Counter = Counter()
    for batch in batches(ws, 2048):
        x = inputs(batch)
        words = net.words(x["pieces"], x["case"], x["mask"], x["starts"])
        out = {k: v.argmax(-1) for k, v in net.label(words).items() if k in ("trigger", "sub", "status", "bound", "scope", "dated")}
        arcs = net.argue(words)
        for b, w in enumerate(batch):
            n = len(w.starts)
            gold = {f.word: f for f in w.frames}
            got = {k: labels.names["trigger"][t] for k, t in enumerate(out["trigger"][b, :n].tolist()) if t}
            c["gold"] += len(gold)
            c["got"] += len(got)
            for k, f in gold.items():
                c["found"] += k in got
                if got.get(k) != f.trigger:
                    continue
                c["typed"] += 1
                for head in ("sub", "status", "bound", "scope", "dated"):
                    if getattr(f, head) is not None:
                        c[f"{head} of"] += 1
                        c[head] += labels.names[head][out[head][b, k]] == getattr(f, head)
                for i, role in enumerate(ROLES):
                    said = {j for j in range(n) if arcs[b, k, j, i] > 0}
                    c[f"{role} both"] += len(said & f.roles.get(role, set()))
                    c[f"{role} sum"] += len(said) + len(f.roles.get(role, set()))
                for name in ("about", "quote"):
                    ends = [arcs[b, k, :n, ARCS.index(f"{name}:{e}")].argmax().item() for e in ("first", "last")]
                    c[f"{name} of"] += 1
                    c[name] += ends == [f.ends.get(f"{name}:{e}", k) for e in ("first", "last")]
    both = c["gold"] + c["got"]
    made = {"found": 200 * c["found"] / max(1, both), "typed": 200 * c["typed"] / max(1, both), "got": c["got"]}
    made |= {k: 100 * c[k] / max(1, c[f"{k} of"]) for k in ("sub", "status", "bound", "scope", "dated", "about", "quote")}
    return made | {r: 200 * c[f"{r} both"] / max(1, c[f"{r} sum"]) for r in ROLES}
