"""The encoder and its heads: one BERT-shaped transformer over a window of sentences, then words, then labels and arcs."""
import math
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from pieces import SHAPES


@dataclass(frozen=True)
class Shape:
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocab: int = 30522
    positions: int = 512


def drop(x: Tensor, p: float, training: bool) -> Tensor:
    """Drops the same features at every place of a window: as good as dropping each on its own, and far less random numbers."""
    if not training:
        return x
    return x * F.dropout(x.new_ones(x.shape[0], 1, x.shape[2]), p)


class Layer(nn.Module):
    def __init__(self, s: Shape, dropout: float):
        super().__init__()
        self.heads, self.p = s.heads, dropout
        self.qkv = nn.Linear(s.width, 3 * s.width)
        self.out = nn.Linear(s.width, s.width)
        self.norm1, self.norm2 = nn.LayerNorm(s.width, eps=1e-12), nn.LayerNorm(s.width, eps=1e-12)
        self.up, self.down = nn.Linear(s.width, s.inner), nn.Linear(s.inner, s.width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        if self.training:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        else:
            a = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(w // self.heads) + bias, -1) @ v
        a = self.out(a.permute(0, 2, 1, 3).reshape(b, n, w))
        x = self.norm1(x + drop(a, self.p, self.training))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x))), self.p, self.training))


class Encoder(nn.Module):
    """Word pieces and the case of their words → one vector a piece."""

    def __init__(self, s: Shape, dropout: float = 0.1):
        super().__init__()
        self.shape, self.p = s, dropout
        self.word, self.position = nn.Embedding(s.vocab, s.width), nn.Embedding(s.positions, s.width)
        self.case = nn.Embedding(len(SHAPES), s.width)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(s.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(s, dropout) for _ in range(s.layers))

    def forward(self, pieces: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = drop(self.norm(self.word(pieces) + self.position(places) + self.case(case)), self.p, self.training)
        bias = ((1.0 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def start_from(self, path: Path, keep: list[int]) -> None:
        """Loads a BERT's embeddings and the layers named in `keep`, in that order."""
        from safetensors.torch import load_file

        w = load_file(path)
        self.word.weight.data.copy_(w["embeddings.word_embeddings.weight"])
        self.position.weight.data.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        self.norm.load_state_dict({k: w[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")})
        for layer, i in zip(self.layers, keep, strict=True):
            at = f"encoder.layer.{i}."
            for k in ("weight", "bias"):
                layer.qkv.state_dict()[k].copy_(torch.cat([w[f"{at}attention.self.{n}.{k}"] for n in ("query", "key", "value")]))
                for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"),
                                     ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(layer, ours).state_dict()[k].copy_(w[f"{at}{theirs}.{k}"])


class Biaffine(nn.Module):
    """Scores of `labels` for every ordered pair of words: score[b, dependent, head, label]."""

    def __init__(self, width: int, inner: int, labels: int, dropout: float):
        super().__init__()
        self.dependent, self.head = nn.Linear(width, inner), nn.Linear(width, inner)
        self.weight = nn.Parameter(torch.zeros(inner + 1, labels * inner))
        self.bias = nn.Parameter(torch.zeros(labels))
        self.labels, self.inner, self.p = labels, inner, dropout

    def sides(self, words: Tensor) -> tuple[Tensor, Tensor]:
        d, h = (drop(F.relu(f(words)), self.p, self.training) for f in (self.dependent, self.head))
        return F.pad(d, (0, 1), value=1.0), h

    def forward(self, words: Tensor) -> Tensor:
        d, h = self.sides(words)
        b, n, _ = h.shape
        left = (d @ self.weight).view(b, n * self.labels, self.inner)
        return (left @ h.transpose(1, 2)).view(b, n, self.labels, n).transpose(2, 3) + self.bias

    def rows(self, words: Tensor, at: Tensor) -> Tensor:
        """Scores of some dependents among [n, width] words for every head: [dependents, n, labels]."""
        d, h = (x[0] for x in self.sides(words[None]))
        left = (d[at] @ self.weight).view(-1, self.labels, self.inner)
        return (left @ h.T).transpose(1, 2) + self.bias

    def chosen(self, words: Tensor, heads: Tensor) -> Tensor:
        """Scores for one head a dependent: [b, n, labels]."""
        d, h = self.sides(words)
        b, n, _ = h.shape
        h = torch.gather(h, 1, heads[:, :, None].expand(b, n, self.inner))
        return ((d @ self.weight).view(b, n, self.labels, self.inner) @ h[..., None]).squeeze(-1) + self.bias


class Context(nn.Module):
    """What the other sentences of a section tell each: two layers of attention over sentence vectors (the means of their words)."""

    PLACES = 64

    def __init__(self, width: int, inner: int = 192, heads: int = 4, dropout: float = 0.1):
        super().__init__()
        shape = Shape(width=inner, heads=heads, inner=2 * inner)
        self.enter, self.place = nn.Linear(width, inner), nn.Embedding(self.PLACES, inner)
        self.norm = nn.LayerNorm(inner)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(2))
        self.leave = nn.Linear(inner, width)
        nn.init.normal_(self.place.weight, std=0.02)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.leave.bias)

    def forward(self, words: Tensor, sentence: Tensor) -> Tensor:
        """[words, width] of one section and the number of each word's sentence in it, from 0 → what to add to each word."""
        numbers = torch.arange(sentence.max() + 1, device=words.device)
        member = (numbers[:, None] == sentence[None, :]).to(words.dtype)
        means = (member @ words) / member.sum(1, keepdim=True).clamp(min=1.0)
        x = self.norm(self.enter(means) + self.place(numbers.clamp(max=self.PLACES - 1)))[None]
        none = x.new_zeros(1, 1, 1, 1)
        for layer in self.layers:
            x = layer(x, none)
        return self.leave(x[0])[sentence]


class Statements(nn.Module):
    """Heads of statements over the words of one section, which is a whole report or a part of some forty sentences of a long one."""

    NEAR, FAR = 4, 8  # sentences after and before the head's own that distance tells apart

    def __init__(self, width: int, labels: dict[str, int], arcs: int, dropout: float, alone: bool = False):
        super().__init__()
        self.p, self.alone = dropout, alone
        self.context = Context(width)
        self.frames = nn.Linear(width, 256)
        self.heads = nn.ModuleDict({k: nn.Linear(256, n) for k, n in labels.items() if k in FRAME_HEADS})
        self.argue = Biaffine(width, 128, arcs, dropout)
        nn.init.constant_(self.argue.bias, -4.0)  # few pairs of words are arcs
        # What an arc loses by the sentences it crosses; in eighths, so that it is learned as fast as it must be.
        self.distance = nn.Embedding(self.FAR + self.NEAR + 1, arcs)
        self.distance.weight.data = -torch.arange(-self.FAR, self.NEAR + 1.0).abs()[:, None].expand(-1, arcs).clone() / 8

    def read(self, words: Tensor, sentence: Tensor) -> tuple[Tensor, Tensor]:
        """Word vectors of a section, told of its other sentences; and the features that the labels are read off."""
        words = words if self.alone else words + self.context(words, sentence)
        return words, drop(F.gelu(self.frames(words))[None], self.p, self.training)[0]

    def label(self, features: Tensor) -> dict[str, Tensor]:
        return {k: h(features) for k, h in self.heads.items()}

    def arcs(self, words: Tensor, sentence: Tensor, at: Tensor) -> Tensor:
        """Scores of arcs from the words at `at` to every word of the section: [statements, words, labels]."""
        apart = (sentence[None, :] - sentence[at][:, None]).clamp(-self.FAR, self.NEAR) + self.FAR
        return self.argue.rows(words, at) + 8 * self.distance(apart)


class Network(nn.Module):
    """The encoder with its heads. `labels`: the size of each word-level head; `arcs`: how many labels the semantic arcs have."""

    def __init__(self, shape: Shape, labels: dict[str, int], relations: int, arcs: int, dropout: float = 0.1, alone: bool = False):
        super().__init__()
        self.encoder = Encoder(shape, dropout)
        self.p = 0.2
        self.neighbours = nn.Conv1d(shape.width, shape.width, 3, padding=1)  # names: where one begins and ends shows beside it
        self.word_heads = nn.ModuleDict({k: nn.Linear(shape.width, n) for k, n in labels.items() if k not in FRAME_HEADS})
        self.attach = Biaffine(shape.width, 192, 1, self.p)
        self.relate = Biaffine(shape.width, 96, relations, self.p)
        self.statements = Statements(shape.width, labels, arcs, self.p, alone)

    def words(self, pieces: Tensor, case: Tensor, mask: Tensor, starts: Tensor) -> Tensor:
        """One vector a word: that of its first piece."""
        x = self.encoder(pieces, case, mask)
        x = torch.gather(x, 1, starts[:, :, None].expand(-1, -1, x.shape[-1]))
        return drop(x, self.p, self.training)

    def label(self, words: Tensor, near: Tensor | None = None) -> dict[str, Tensor]:
        """Scores of the heads of words. `near`: what a word's neighbours give, where it is already there."""
        if near is None:
            near = self.neighbours(words.transpose(1, 2)).transpose(1, 2)
        n = words + drop(F.gelu(near), self.p, self.training)
        return {k: h(n if k == "ner" else words) for k, h in self.word_heads.items()}


FRAME_HEADS = {"trigger", "sub", "status", "bound", "scope", "dated"}
