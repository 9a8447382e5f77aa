"""Annotated reports as sections with frames, their loss, and how well frames are found."""
import json
import random
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
from windows import LIMIT, Section, batches, inputs, windows

INSIDE = set("of in from at who that which for on by with to near between during over against after before , ( —".split())
ENDS = ["about:first", "about:last", "quote:first", "quote:last"]


@dataclass
class Frame:
    """A statement: words are positions in its section; an end that is not given points at the frame's own word."""

    word: int
    trigger: str
    sub: str
    status: str
    bound: str | None
    scope: str | None
    dated: str
    roles: dict[str, set[int]] = field(default_factory=dict)
    ends: dict[str, int] = field(default_factory=dict)


MOST = 8  # windows of a section


def read(path: Path, pieces: Pieces, limit: int = LIMIT, rng: random.Random | None = None) -> list[Section]:
    """Sections of the reports that `segment.ts` has split, each with its `frames`: as the product makes them or, with an `rng`, shorter ones too."""
    made = []
    for line in path.read_text(encoding="utf-8").splitlines():
        r = json.loads(line)
        sentences = [Sentence(f"{r['id']}-{i}", r["id"], [r["whole"][s:e] for s, e in r["words"][a:b + 1]]) for i, (a, b, _) in enumerate(r["sentences"])]
        first, ws = 0, windows(sentences, pieces, limit)
        parts = -(-len(ws) // (rng.choice((1, 2, 4, MOST, MOST)) if rng else MOST))
        for k in range(parts):
            section = Section(ws[k * len(ws) // parts:(k + 1) * len(ws) // parts])
            n = sum(len(w.starts) for w in section.windows)
            frames = {f.word: f for s in reversed(r["statements"]) if (f := frame_of(s, r, first, first + n))}
            section.frames = list(frames.values())
            made.append(section)
            first += n
    return made


def by_genre(sections: list[Section]) -> dict[str, list[Section]]:
    """Official statements, summaries and news, as the reports' ids tell."""
    made: dict[str, list[Section]] = {}
    for s in sections:
        genre = "statement" if s.report.startswith(("state-", "speech-")) else "summary" if s.report.startswith("wcep-") else "news"
        made.setdefault(genre, []).append(s)
    return made


def frame_of(s: dict, r: dict, first: int, last: int) -> Frame | None:
    """The statement as a frame of the section of words [first, last); None where its head stands elsewhere."""
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


def loss(net: Network, words: Tensor, features: Tensor, section: Section, labels: Labels) -> Tensor:
    """Triggers on every word of an annotated section; everything else on the words that carry a statement."""
    statements, sentence = net.statements, torch.tensor(section.sentence)
    out = statements.label(features)
    trigger = torch.zeros(len(words), dtype=torch.int64)
    for f in section.frames:
        trigger[f.word] = labels.index["trigger"][f.trigger]
    total = F.cross_entropy(out["trigger"], trigger, reduction="sum") * 0.006
    if not section.frames:
        return total
    at = torch.tensor([f.word for f in section.frames])
    for head, weight in (("sub", 0.5), ("status", 0.5), ("bound", 0.3), ("scope", 0.3), ("dated", 0.3)):
        y = torch.tensor([labels.index[head].get(getattr(f, head), -100) for f in section.frames])
        if (y >= 0).any():
            total = total + weight * 0.04 * F.cross_entropy(out[head][at], y, reduction="sum")
    scores = statements.arcs(words, sentence, at)  # statement, word, label
    gold = torch.zeros(len(at), len(words), len(ROLES))
    for k, f in enumerate(section.frames):
        for role, found in f.roles.items():
            gold[k, list(found), ROLES.index(role)] = 1
    each = F.binary_cross_entropy_with_logits(scores[:, :, : len(ROLES)], gold, reduction="sum", pos_weight=torch.tensor(2.0))
    total = total + each * 0.02
    near = (sentence[None, :] - sentence[at][:, None]).abs() <= 1
    for end in ENDS:
        y = torch.tensor([f.ends.get(end, f.word) for f in section.frames])
        y = torch.where(near.gather(1, y[:, None])[:, 0], y, at)
        total = total + 0.006 * F.cross_entropy(scores[:, :, ARCS.index(end)].masked_fill(~near, -1e4), y, reduction="sum")
    return total


@torch.no_grad()
def scores(net: Network, sections: list[Section], labels: Labels, threshold: float = 0.5) -> dict[str, float]:
    """In percent: F1 of triggers with their type; on those, accuracy of sub, status, bound, scope, dated, of about and quote (both ends), and F1 of each role."""
    net.eval()
    c: Counter = Counter()
    for section in sections:
        x, sentence = inputs(section.windows), torch.tensor(section.sentence)
        words = section.flat(net.words(x["pieces"], x["case"], x["mask"], x["starts"]))
        words, features = net.statements.read(words, sentence)
        out = net.statements.label(features)
        chance = torch.softmax(out["trigger"], -1)
        best = chance[:, 1:].argmax(-1) + 1
        got = {k: labels.names["trigger"][best[k]] for k in range(len(words)) if chance[k, 0] < 1 - threshold}
        gold = {f.word: f for f in section.frames}
        c["gold"] += len(gold)
        c["got"] += len(got)
        c["found"] += len(gold.keys() & got.keys())
        typed = [k for k, f in gold.items() if got.get(k) == f.trigger]
        c["typed"] += len(typed)
        if not typed:
            continue
        at = torch.tensor(typed)
        arcs = net.statements.arcs(words, sentence, at)
        near = (sentence[None, :] - sentence[at][:, None]).abs() <= 1
        for row, k in enumerate(typed):
            f = gold[k]
            for head in ("sub", "status", "bound", "scope", "dated"):
                if getattr(f, head) is not None:
                    c[f"{head} of"] += 1
                    c[head] += labels.names[head][out[head][k].argmax()] == getattr(f, head)
            for i, role in enumerate(ROLES):
                said = set((arcs[row, :, i] > 0).nonzero()[:, 0].tolist())
                c[f"{role} both"] += len(said & f.roles.get(role, set()))
                c[f"{role} sum"] += len(said) + len(f.roles.get(role, set()))
            for name in ("about", "quote"):
                ends = [arcs[row, :, ARCS.index(f"{name}:{e}")].masked_fill(~near[row], -1e4).argmax().item() for e in ("first", "last")]
                c[f"{name} of"] += 1
                c[name] += ends == [f.ends.get(f"{name}:{e}", k) for e in ("first", "last")]
    both = c["gold"] + c["got"]
    made = {"found": 200 * c["found"] / max(1, both), "typed": 200 * c["typed"] / max(1, both), "got": c["got"]}
    made |= {k: 100 * c[k] / max(1, c[f"{k} of"]) for k in ("sub", "status", "bound", "scope", "dated", "about", "quote")}
    return made | {r: 200 * c[f"{r} both"] / max(1, c[f"{r} sum"]) for r in ROLES}
