"""Windows: consecutive sentences of one document, up to a number of word pieces; and batches of them."""
import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from pieces import Pieces, shape
from treebank import Sentence

LIMIT = 128


@dataclass
class Window:
    """Sentences with their pieces: [CLS] s1 [SEP] s2 [SEP] …; `starts[i]` is the first piece of word i."""

    sentences: list[Sentence]
    pieces: list[int]
    case: list[int]
    starts: list[int]
    sentence: list[int]


@dataclass
class Section:
    """Consecutive windows that are read together: a report, or a part of a long one."""

    windows: list[Window]
    frames: list | None = None  # statements, where the section is annotated with them

    @property
    def report(self) -> str:
        return self.windows[0].sentences[0].doc

    @property
    def sentence(self) -> list[int]:
        """The number of each word's sentence in the section."""
        made, first = [], 0
        for w in self.windows:
            made += [first + k for k in w.sentence]
            first += len(w.sentences)
        return made

    def flat(self, words: Tensor) -> Tensor:
        """[windows, words, width] of its windows → [words, width] without the padding."""
        return torch.cat([words[i, : len(w.starts)] for i, w in enumerate(self.windows)])


def windows(sentences: list[Sentence], pieces: Pieces, limit: int = LIMIT) -> list[Window]:
    """Greedy, in document order. A sentence longer than the limit stands alone, cut at 510 pieces."""
    made: list[Window] = []
    group: list[tuple[Sentence, list[list[int]]]] = []
    size = 1

    def close() -> None:
        nonlocal group, size
        if group:
            made.append(window(group, pieces))
        group, size = [], 1

    for s in sentences:
        cut = [pieces.of(w) for w in s.words]
        n = sum(map(len, cut)) + 1
        if group and (size + n > limit or s.doc != group[-1][0].doc):
            close()
        group.append((s, cut))
        size += n
    close()
    return made


def window(group: list[tuple[Sentence, list[list[int]]]], pieces: Pieces) -> Window:
    w = Window([s for s, _ in group], [pieces.cls], [6], [], [])
    for k, (s, cut) in enumerate(group):
        for word, ids in zip(s.words, cut, strict=True):
            w.starts.append(min(len(w.pieces), 510))
            w.sentence.append(k)
            w.pieces += ids
            w.case += [shape(word)] * len(ids)
        w.pieces.append(pieces.sep)
        w.case.append(6)
    w.pieces, w.case = w.pieces[:511], w.case[:511]
    return w


def pad(rows: list[list[int]], value: int = 0) -> Tensor:
    n = max(map(len, rows))
    return torch.tensor([r + [value] * (n - len(r)) for r in rows])


def inputs(batch: list[Window]) -> dict[str, Tensor]:
    return {
        "pieces": pad([w.pieces for w in batch]), "case": pad([w.case for w in batch], 6), "mask": pad([[1] * len(w.pieces) for w in batch]),
        "starts": pad([w.starts for w in batch]), "sentence": pad([w.sentence for w in batch], -1),
    }


def batches(sections: list[Section], size: int, rng: random.Random | None = None) -> Iterator[list[Section]]:
    """Batches of about `size` pieces, sections of like windows together, somewhat otherwise each time where an `rng` is given."""
    longest = {id(s): max(len(w.pieces) for w in s.windows) for s in sections}
    order = sorted(sections, key=lambda s: (longest[id(s)] + (rng.uniform(-8, 8) if rng else 0)))
    made: list[list[Section]] = [[]]
    for s in order:
        n = sum(len(x.windows) for x in made[-1]) + len(s.windows)
        if made[-1] and n * max(longest[id(s)], *(longest[id(x)] for x in made[-1])) > size:
            made.append([])
        made[-1].append(s)
    yield from made
