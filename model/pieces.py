"""WordPiece of one word at a time, as `src/language/pieces.ts` does it: lower-cased, accents stripped, punctuation apart."""
import re
import unicodedata
from pathlib import Path

SHAPES = ["lower", "title", "upper", "capital", "mixed", "digit", "other"]


def shape(word: str) -> int:
    """The case of a word, which an uncased vocabulary loses; an index into SHAPES."""
    letters = [c for c in word if c.isalpha()]
    if any(c in "0123456789" for c in word):
        return 5
    if not letters:
        return 6
    ups = sum(c.isupper() for c in letters)
    if ups == 0:
        return 0
    if ups == len(letters):
        return 2 if len(letters) > 1 else 3
    return 1 if letters[0].isupper() and ups == 1 else 4


def is_punctuation(c: str) -> bool:
    return (not c.isalnum() and 33 <= ord(c) <= 126) or unicodedata.category(c).startswith("P")


class Pieces:
    """Word pieces by greedy longest match; ids are the vocabulary's line numbers."""

    def __init__(self, vocab: Path):
        self.vocab = {w: i for i, w in enumerate(vocab.read_text(encoding="utf-8").split("\n")) if w}
        self.unk, self.cls, self.sep = self.vocab["[UNK]"], self.vocab["[CLS]"], self.vocab["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            self.known[word] = [i for part in self.parts(word) for i in self.split(part)] or [self.unk]
        return self.known[word]

    @staticmethod
    def parts(word: str) -> list[str]:
        kept = "".join(c for c in word if unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs") and c != "\ufffd")
        kept = re.sub("^cease-fire", "ceasefire", kept.lower())  # one word to the encoder, and far from "fire"
        apart = "".join(f" {c} " if "\u3400" <= c <= "\u4dbf" or "\u4e00" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" else c for c in kept)
        plain = "".join(c for c in unicodedata.normalize("NFD", apart) if unicodedata.category(c) != "Mn")
        parts, run = [], ""
        for c in plain:
            if c.isspace():
                if run:
                    parts.append(run)
                run = ""
            elif is_punctuation(c):
                if run:
                    parts.append(run)
                parts.append(c)
                run = ""
            else:
                run += c
        return parts + [run] if run else parts

    def split(self, part: str) -> list[int]:
        if len(part) > 100:
            return [self.unk]
        ids, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                i = self.vocab.get(("##" if start else "") + part[start:end])
                if i is not None:
                    ids.append(i)
                    start = end
                    break
            else:
                return [self.unk]
        return ids
