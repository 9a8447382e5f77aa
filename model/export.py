"""Exports a trained network: `python export.py RUN VOCAB OUT DATASETS` writes words.onnx and statements.onnx (int8), labels.json, lemmas.json and
vocab.txt into OUT, and both graphs in fp32 into OUT/full.

`words` reads windows. Inputs (int64): pieces, case, mask [windows, pieces]; starts, sentence [windows, words]; a word's sentence is its number in the
window, −1 for padding. Outputs: upos, xpos, lemma, deprel (class numbers); attach [windows, words, heads] (scores; a word that attaches to itself is a
root); ner (probabilities); vectors [windows, words, width].

`statements` reads a section: vectors [words, width] and sentence [words] (from 0, in the section). Outputs: trigger, sub, status, bound, scope, dated
(probabilities); at [statements] (each word that may carry a statement); argue [statements, words, arcs] (probabilities for roles, scores for span ends).
"""
import json
import shutil
import sys
from collections import Counter
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F

from frames import ROLES
from labels import Labels
from network import Network, Shape
from treebank import read_conllu

WORDS = ["upos", "xpos", "lemma", "deprel", "attach", "ner", "vectors"]
HEADS = ["trigger", "sub", "status", "bound", "scope", "dated"]
# Words that are less likely a statement's head than this get no arcs; the product's threshold is higher.
LIKELY = 0.2


class Words(nn.Module):
    """The encoder and the heads of words, as class numbers and probabilities."""

    def __init__(self, net: Network):
        super().__init__()
        self.net = net
        # The look at a word's neighbours as one product, which eight bits are had for.
        self.near = nn.Parameter(net.neighbours.weight.permute(2, 1, 0).reshape(-1, net.neighbours.out_channels))

    def forward(self, pieces: Tensor, case: Tensor, mask: Tensor, starts: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        net = self.net
        words = net.words(pieces, case, mask, starts)
        beside = torch.cat([F.pad(words[:, :-1], (0, 0, 1, 0)), words, F.pad(words[:, 1:], (0, 0, 0, 1))], -1)
        out = net.label(words, beside @ self.near + net.neighbours.bias)
        apart = sentence[:, :, None] != sentence[:, None, :]
        attach = net.attach(words).squeeze(-1).masked_fill(apart, -1e4)
        deprel = net.relate.chosen(words, attach.argmax(-1)).argmax(-1)
        return *(out[k].argmax(-1) for k in ("upos", "xpos", "lemma")), deprel, attach, torch.softmax(out["ner"], -1), words


class Said(nn.Module):
    """The heads of statements, with arcs of the words that may carry a statement only."""

    def __init__(self, net: Network):
        super().__init__()
        self.statements = net.statements

    def forward(self, vectors: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        words, features = self.statements.read(vectors, sentence)
        out = {k: torch.softmax(v, -1) for k, v in self.statements.label(features).items()}
        at = (out["trigger"][:, 0] < 1 - LIKELY).nonzero()[:, 0]
        argue = self.statements.arcs(words, sentence, at)
        argue = torch.cat([torch.sigmoid(argue[..., : len(ROLES)]), argue[..., len(ROLES):]], -1)
        return *(out[k] for k in HEADS), at, argue


def load(run: Path) -> tuple[Network, Labels]:
    labels = Labels.load(run / "labels.json")
    state = torch.load(run / "net.pt" if (run / "net.pt").exists() else run / "last.pt", weights_only=True)
    state = state.get("net", state)
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    net = Network(Shape(layers=layers), labels.sizes(), len(labels.names["deprel"]), len(labels.names["arcs"]))
    net.load_state_dict(state)
    return net.eval(), labels


def lemmas(data: Path) -> dict[str, dict[str, str]]:
    """Lemmas of the treebanks' words, by Penn tag and lower-cased form; names and numbers, which are their own lemmas, left out."""
    seen: dict[tuple[str, str], Counter] = {}
    for s in read_conllu(data / "ud-ewt" / "train.conllu") + read_conllu(data / "gum" / "train.conllu"):
        for word, tag, lemma in zip(s.words, s.xpos, s.lemma, strict=True):
            if word.isalpha() and tag not in ("NNP", "NNPS", "CD", "FW", "LS", "XX", "AFX", "GW"):
                seen.setdefault((tag, word.lower()), Counter())[lemma] += 1
    table: dict[str, dict[str, str]] = {}
    for (tag, form), found in sorted(seen.items()):
        table.setdefault(tag, {})[form] = found.most_common(1)[0][0]
    return table


def main(run: Path, vocab: Path, out: Path, data: Path) -> None:
    net, labels = load(run)
    (out / "full").mkdir(parents=True, exist_ok=True)
    grids = tuple(torch.ones(2, n, dtype=torch.int64) for n in (16, 16, 16, 9, 9))
    axes = {k: {0: "windows", 1: "pieces"} for k in ("pieces", "case", "mask")} | {k: {0: "windows", 1: "words"} for k in ("starts", "sentence", *WORDS)}
    axes["attach"][2] = "heads"
    torch.onnx.export(Words(net), grids, str(out / "full" / "words.onnx"), input_names=["pieces", "case", "mask", "starts", "sentence"], output_names=WORDS,
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    section = (torch.randn(9, net.encoder.shape.width), torch.tensor([0, 0, 0, 1, 1, 1, 1, 2, 2]))
    axes = {k: {0: "words"} for k in ("vectors", "sentence", *HEADS)} | {"at": {0: "statements"}, "argue": {0: "statements", 1: "words"}}
    torch.onnx.export(Said(net), section, str(out / "full" / "statements.onnx"), input_names=["vectors", "sentence"], output_names=[*HEADS, "at", "argue"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    for part in ("words", "statements"):
        full = out / "full" / f"{part}.onnx"
        # Products with weights and the embeddings go to int8; products of activations (attention, scores of pairs) stay as they are.
        quantize_dynamic(full, out / f"{part}.onnx", op_types_to_quantize=["MatMul", "Gather"], per_channel=True, weight_type=QuantType.QInt8,
                         nodes_to_exclude=[n.name for n in onnx.load(full).graph.node if n.op_type == "Gather" and "/encoder/" not in n.name],
                         extra_options={"MatMulConstBOnly": True})
    labels.save(out / "labels.json")
    if not (out / "calibration.json").exists():  # `npm run calibrate -- --write` fits it
        (out / "calibration.json").write_text('{"slope":1,"intercept":0}\n')
    (out / "lemmas.json").write_text(json.dumps(lemmas(data), ensure_ascii=False, separators=(",", ":")).replace("},", "},\n") + "\n")
    shutil.copy(vocab, out / "vocab.txt")
    print({p.name: f"{p.stat().st_size / 1e6:.1f} MB" for p in sorted(out.glob("*.*"))})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
