"""Sentences of the Universal Dependencies treebanks and of UNER, in document order."""
import re
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
    misc: list[str] = field(default_factory=list)


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
            misc=[r[9] for r in rows],
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


GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set("president prime minister mr mr. mrs mrs. ms ms. dr dr. sir king queen prince princess pope senator sen. governor gov. general gen. captain "
             "professor prof. chancellor secretary judge justice st. saint lord lady chairman mayor ambassador".split())


def read_gum(data: Path) -> list[Sentence]:
    """GUM with names read off its entities: the proper nouns that head an entity of a kind that UNER names, without titles.

    What is capitalised and no such name may be one by UNER's rules or not, so it carries `?`, which trains nothing.
    """
    sentences = read_conllu(data / "gum" / "train.conllu")
    for s in sentences:
        s.ner = ["?" if u == "PROPN" or (u == "ADJ" and w[0].isupper()) else "O" for w, u in zip(s.words, s.upos, strict=True)]
        for first, last, kind in sorted(entities(s), key=lambda e: e[0] - e[1]):
            name = [i for i in range(first, last + 1) if s.upos[i] == "PROPN" or (s.words[i] in ("-", "of", "'s") and first < i < last)]
            head = next((i for i in range(first, last + 1) if not first <= s.head[i] <= last or s.head[i] == i), None)
            if kind not in GUM_KINDS or head is None or s.upos[head] != "PROPN":
                continue
            start, end = head, head
            while start - 1 in name and s.words[start - 1].lower() not in TITLES:
                start -= 1
            while end + 1 in name:
                end += 1
            while s.upos[end] != "PROPN":
                end -= 1
            while s.upos[start] != "PROPN":
                start += 1
            beside = [i for i in (start - 1, end + 1) if first <= i <= last and s.words[i].lower() not in TITLES]
            if s.xpos[head] == "NNPS" or any(s.words[i][0].isupper() or s.words[i][0].isdigit() for i in beside):
                continue  # peoples, and names of which this would be a part
            s.ner[start:end + 1] = [f"{'I' if i else 'B'}-{GUM_KINDS[kind]}" for i in range(end - start + 1)]
    return sentences


def entities(s: Sentence, named: bool = False) -> list[tuple[int, int, str]]:
    """Entity mentions of a GUM sentence: first word, last word, and the entity's type or, if `named`, its number in the document."""
    found, waiting = [], {}
    for i, misc in enumerate(s.misc):
        value = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for opens, body, closes in re.findall(r"(\()?([^()]+)(\))?", value[1] if value else ""):
            number, kind = [*body.split("-"), ""][:2]
            if opens:
                waiting.setdefault(number, []).append((i, kind))
            if closes and waiting.get(number):
                start, kind = waiting[number].pop()
                found.append((start, i, f"{s.doc}-{number}" if named else kind))
    return found


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
