"""Accuracy of the language heads on gold sentences and tokens."""
from collections import Counter

import torch

from labels import Labels
from network import Network
from treebank import apply_script
from windows import Section, Window, batches, inputs


@torch.no_grad()
def language(net: Network, ws: list[Window], labels: Labels) -> dict[str, float]:
    """UPOS, XPOS, lemma (all words), UAS and LAS (CoNLL 2018: relations without subtypes) and name F1 (PER, ORG, LOC), in percent."""
    net.eval()
    right: Counter = Counter()
    for sections in batches([Section([w]) for w in ws], 2048):
        batch = [s.windows[0] for s in sections]
        x = inputs(batch)
        words = net.words(x["pieces"], x["case"], x["mask"], x["starts"])
        labelled = net.label(words)
        out, names = {k: v.argmax(-1).tolist() for k, v in labelled.items()}, torch.log_softmax(labelled["ner"], -1)
        same = x["sentence"][:, :, None] == x["sentence"][:, None, :]
        heads = net.attach(words).squeeze(-1).masked_fill(~same, -1e9).argmax(-1)
        relations = net.relate.chosen(words, heads).argmax(-1).tolist()
        heads = heads.tolist()
        for b, w in enumerate(batch):
            offset = 0
            for s in w.sentences:
                span = range(offset, offset + len(s.words))
                for i, k in enumerate(span):
                    right["words"] += 1
                    right["upos"] += labels.names["upos"][out["upos"][b][k]] == s.upos[i]
                    right["xpos"] += labels.names["xpos"][out["xpos"][b][k]] == s.xpos[i]
                    right["lemma"] += apply_script(s.words[i], labels.names["lemma"][out["lemma"][b][k]]) == s.lemma[i]
                    attached = heads[b][k] - offset == s.head[i]
                    right["uas"] += attached
                    right["las"] += attached and labels.names["deprel"][relations[b][k]].split(":")[0] == s.deprel[i].split(":")[0]
                if s.ner:
                    gold, got = spans(s.ner), spans(likeliest(names[b, offset:offset + len(s.words)], labels.names["ner"]))
                    right["gold"] += len(gold)
                    right["got"] += len(got)
                    right["both"] += len(gold & got)
                offset += len(s.words)
    n = right["words"]
    f1 = 200 * right["both"] / max(1, right["gold"] + right["got"])
    return {**{k: 100 * right[k] / n for k in ("upos", "xpos", "lemma", "uas", "las")}, "ner": f1}


def likeliest(chances: torch.Tensor, tags: list[str]) -> list[str]:
    """The likeliest IOB2 sequence (log-probabilities [words, tags]) in which every `I-` goes on with a name of its kind, as the product decodes it."""
    never = float("-inf")
    may = torch.tensor([[0.0 if not b.startswith("I-") or (a != "O" and a[2:] == b[2:]) else never for b in tags] for a in tags])
    total, back = may[tags.index("O")] + chances[0], []
    for row in chances[1:]:
        best, origin = (total[:, None] + may).max(0)
        total = best + row
        back.append(origin)
    path = [int(total.argmax())]
    for origin in reversed(back):
        path.append(int(origin[path[-1]]))
    return [tags[k] for k in reversed(path)]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Name spans of IOB2 tags, of the kinds UNER scores."""
    found, start, kind = set(), 0, ""
    for i, t in enumerate([*tags, "O"]):
        if kind and t != f"I-{kind}":
            if kind != "OTH":
                found.add((start, i, kind))
            kind = ""
        if t[0] == "B" or (t[0] == "I" and not kind):
            start, kind = i, t[2:]
    return found
