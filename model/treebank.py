"""Sentences of the Universal Dependencies treebanks and of UNER, in document order."""
from dataclasses import dataclass, field
from pathlib import Path

NER = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH"]


@dataclass
class Sentence:
    """Words of one sentence; each layer has one entry a word, or is None where the sentence does not carry it."""

    id: str
    doc: str
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemma: list[str] | None = None
    head: list[int] | None = None  # 0-based; the root points at itself
    deprel: list[str] | None = None
    ner: list[str] | None = None
    space_after: list[bool] = field(default_factory=list)


def read_conllu(path: Path) -> list[Sentence]:
    sentences, doc = [], ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows, sent_id, joined = [], "", {}
        for line in block.split("\n"):
            if line.startswith("# newdoc id = "):
                doc = line[14:]
            elif line.startswith("# sent_id = "):
                sent_id = line[12:]
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                if "-" in cells[0]:
                    first, last = map(int, cells[0].split("-"))
                    joined.update({i: i == last and "SpaceAfter=No" not in cells[9] for i in range(first, last + 1)})
                elif "." not in cells[0]:
                    rows.append(cells)
        if not rows:
            continue
        heads = [int(r[6]) for r in rows]
        sentences.append(Sentence(
            sent_id, doc, [r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows], [r[2] for r in rows],
            [h - 1 if h else i for i, h in enumerate(heads)], [r[7] for r in rows],
            space_after=[joined.get(i + 1, "SpaceAfter=No" not in r[9]) for i, r in enumerate(rows)],
        ))
    return sentences


def read_iob2(path: Path) -> dict[str, list[str]]:
    """Name tags by sentence id. Tags that mark nothing of ours (`B-O`) count as outside."""
    tags: dict[str, list[str]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        sent_id, row = "", []
        for line in block.split("\n"):
            if line.startswith("# sent_id = "):
                sent_id = line[12:]
            elif line and not line.startswith("#"):
                tag = line.split("\t")[2]
                row.append(tag if tag in NER else "O")
        if row:
            tags[sent_id] = row
    return tags


def read_ewt(data: Path, part: str) -> list[Sentence]:
    """EWT with its UNER names; sentences whose two layers differ in length go without names."""
    names = read_iob2(data / "uner-ewt" / f"{part}.iob2")
    sentences = read_conllu(data / "ud-ewt" / f"{part}.conllu")
    for s in sentences:
        tags = names.get(s.id)
        s.ner = tags if tags and len(tags) == len(s.words) else None
    return sentences


def read_gum(data: Path) -> list[Sentence]:
    return read_conllu(data / "gum" / "train.conllu")


def lemma_script(word: str, lemma: str) -> str:
    """How a word becomes its lemma: `case|cut|add`, applied to the word lower-cased (`l`) or as written (`k`)."""
    for case, base in (("k", word), ("l", word.lower())):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common > 0 or len(base) <= 3:
            return f"{case}|{len(base) - common}|{lemma[common:]}"
    return "k|0|"


def apply_script(word: str, script: str) -> str:
    case, cut, add = script.split("|", 2)
    base = word.lower() if case == "l" else word
    return base[: len(base) - int(cut)] + add if int(cut) <= len(base) else base
