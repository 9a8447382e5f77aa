"""Tasks that lend what larger open sets know: PropBank's arguments, UDS' factuality, ECB+'s events, GUM's coreference. The product has no use for their heads."""
import csv
import json
import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from network import Biaffine
from treebank import Sentence, entities
from windows import Section

ARGUMENTS = ["ARG0", "ARG1", "ARG2", "ARGM-LOC", "ARGM-TMP"]
ACTS = ["O", "ACTION_OCCURRENCE", "ACTION_REPORTING", "ACTION_STATE", "ACTION_CAUSATIVE", "ACTION_PERCEPTION", "ACTION_ASPECTUAL", "NEG_ACTION",
        "HUMAN_PART", "NON_HUMAN_PART", "LOC", "TIME"]


@dataclass
class Extra:
    """What the other sets say of a sentence; word numbers are its own."""

    predicates: list[tuple[int, dict[str, int]]] = field(default_factory=list)  # word, argument → its head word
    factual: dict[int, float] = field(default_factory=dict)  # −1 did not happen … 1 did
    acts: list[str] | None = None
    mentions: list[tuple[int, str]] = field(default_factory=list)  # head word, entity


def add_propbank(sentences: list[Sentence], data: Path, extras: dict[str, Extra]) -> None:
    """Arguments of verbs and nouns, each as the word that heads it; sentences that differ in length are left out."""
    rows: dict[str, list[list[str]]] = {}
    for line in (data / "propbank-ewt" / "ewt.gold_skel.txt").read_text().splitlines():
        cells = line.split()
        if len(cells) > 7 and cells[0].startswith("google/"):
            genre, name = cells[0].split("/")[2], cells[0].split("/")[-1].removesuffix(".xml")
            rows.setdefault(f"{genre}-{name}-{int(cells[1]) + 1:04}", []).append(cells)
    for s in sentences:
        table = rows.get(s.id, [])
        if len(table) != len(s.words):
            continue
        for column in range(8, len(table[0])):
            spans, name, start = {}, "", 0
            for i, cells in enumerate(table):
                for part in re.findall(r"\(([^()*]+)|(\))", cells[column]):
                    if part[0]:
                        name, start = part[0], i
                    else:
                        spans.setdefault(name, (start, i))
            if "V" in spans:
                arguments = {a: next((k for k in range(x, y + 1) if not x <= s.head[k] <= y or s.head[k] == k), y) for a, (x, y) in spans.items() if a in ARGUMENTS}
                extras.setdefault(s.id, Extra()).predicates.append((spans["V"][0], arguments))


def add_factuality(sentences: list[Sentence], data: Path, extras: dict[str, Extra]) -> None:
    said = {}
    for line in (data / "uds-factuality" / "train.jsonl").read_text().splitlines():
        row = json.loads(line)
        said[row["text"]] = {t["span1"][0]: t["label"] / 3 for t in row["targets"]}
    for s in sentences:
        if found := said.get(" ".join(s.words)):
            extras.setdefault(s.id, Extra()).factual = {k: v for k, v in found.items() if k < len(s.words)}


def add_coreference(sentences: list[Sentence], extras: dict[str, Extra]) -> None:
    for s in sentences:
        for first, last, entity in entities(s, named=True):
            head = next((k for k in range(first, last + 1) if not first <= s.head[k] <= last or s.head[k] == k), last)
            extras.setdefault(s.id, Extra()).mentions.append((head, entity))


def read_ecb(data: Path, extras: dict[str, Extra]) -> list[Sentence]:
    """The annotated sentences of ECB+: each word with the kind of event or participant that it belongs to."""
    folder, made = data / "ecb-plus", []
    with (folder / "ECBplus_coreference_sentences.csv").open() as f:
        chosen = {(r["Topic"], r["File"], r["Sentence Number"]) for r in csv.DictReader(f)}
    for path in sorted(folder.glob("*/*.xml")):
        document = xml.parse(path).getroot()
        kinds = {t.get("t_id"): m.tag for m in document.find("Markables") for t in m.findall("token_anchor")}
        sentences: dict[str, list[xml.Element]] = {}
        for t in document.findall("token"):
            sentences.setdefault(t.get("sentence"), []).append(t)
        topic, name = path.stem.split("_", 1)
        for number, tokens in sentences.items():
            if (topic, name, number) not in chosen or not any(t.get("t_id") in kinds for t in tokens):
                continue
            s = Sentence(f"ecb-{path.stem}-{number}", f"ecb-{path.stem}", [t.text or "?" for t in tokens])
            extras[s.id] = Extra(acts=[next((a for a in ACTS[1:] if kinds.get(t.get("t_id"), "").startswith(a)), "O") for t in tokens])
            made.append(s)
    return made


class Auxiliary(nn.Module):
    def __init__(self, width: int, dropout: float = 0.2):
        super().__init__()
        self.propose = Biaffine(width, 96, len(ARGUMENTS), dropout)
        nn.init.constant_(self.propose.bias, -4.0)
        self.factual, self.acts = nn.Linear(256, 1), nn.Linear(256, len(ACTS))
        self.corefer = Biaffine(width, 96, 1, dropout)

    def loss(self, words: Tensor, features: Tensor, section: Section, extras: dict[str, Extra]) -> Tensor:
        """Over one section, whose word vectors and features these are."""
        total, first = words.new_zeros(()), 0
        predicates: list[tuple[int, dict[str, int]]] = []
        facts: dict[int, float] = {}
        acts: dict[int, int] = {}
        antecedents, last = {}, {}
        for s in (s for w in section.windows for s in w.sentences):
            if extra := extras.get(s.id):
                predicates += [(first + k, {a: first + h for a, h in found.items()}) for k, found in extra.predicates]
                facts |= {first + k: v for k, v in extra.factual.items()}
                acts |= {first + k: ACTS.index(a) for k, a in enumerate(extra.acts or [])}
                for k, entity in extra.mentions:
                    antecedents[first + k] = last.get(entity, first + k)
                    last[entity] = first + k
            first += len(s.words)
        if predicates:
            scores = self.propose.rows(words, torch.tensor([k for k, _ in predicates]))
            gold = torch.zeros_like(scores)
            for row, (_, found) in enumerate(predicates):
                for a, h in found.items():
                    gold[row, h, ARGUMENTS.index(a)] = 1
            total = total + 0.005 * F.binary_cross_entropy_with_logits(scores, gold, reduction="sum", pos_weight=torch.tensor(2.0))
        if facts:
            total = total + 0.02 * F.smooth_l1_loss(self.factual(features[list(facts)])[:, 0], torch.tensor(list(facts.values())), reduction="sum")
        if acts:
            total = total + 0.002 * F.cross_entropy(self.acts(features[list(acts)]), torch.tensor(list(acts.values())), reduction="sum")
        if antecedents:
            at = torch.tensor(list(antecedents))
            later = torch.arange(len(words))[None, :] > at[:, None]
            scores = self.corefer.rows(words, at)[..., 0].masked_fill(later, -1e4)
            total = total + 0.003 * F.cross_entropy(scores, torch.tensor(list(antecedents.values())), reduction="sum")
        return total
