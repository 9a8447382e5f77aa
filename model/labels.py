"""The label sets of the heads, read off the training data and saved beside the weights as `labels.json`."""
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from frames import ARCS, BOUNDS, DATED, SCOPES, STATUSES, SUBS, TRIGGERS
from treebank import NER, Sentence, lemma_script


class Labels:
    """Names of each head's classes; `index[head][name]` is the class number."""

    def __init__(self, names: dict[str, list[str]]):
        self.names = names
        self.index = {k: {n: i for i, n in enumerate(v)} for k, v in names.items()}

    @classmethod
    def read_off(cls, sentences: Iterable[Sentence]) -> "Labels":
        seen: dict[str, Counter] = {k: Counter() for k in ("upos", "xpos", "deprel", "lemma")}
        for s in sentences:
            seen["upos"].update(s.upos)
            seen["xpos"].update(s.xpos)
            seen["deprel"].update(s.deprel)
            seen["lemma"].update(map(lemma_script, s.words, s.lemma))
        least = {"upos": 1, "xpos": 1, "deprel": 1, "lemma": 4}
        names = {k: [n for n, times in sorted(c.items()) if times >= least[k]] for k, c in seen.items()}
        return cls({**names, "ner": NER, "trigger": TRIGGERS, "sub": SUBS, "status": STATUSES, "bound": BOUNDS, "scope": SCOPES, "dated": DATED, "arcs": ARCS})

    @classmethod
    def load(cls, path: Path) -> "Labels":
        return cls(json.loads(path.read_text()))

    def save(self, path: Path) -> None:
        path.write_text(json.dumps(self.names, ensure_ascii=False, indent=1) + "\n")

    def sizes(self) -> dict[str, int]:
        """Classes of the word-level heads."""
        return {k: len(v) for k, v in self.names.items() if k not in ("deprel", "arcs")}
