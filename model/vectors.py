"""
Learns the projections that make embeddings: `python vectors.py DUMP OUT` reads what vectors.ts wrote and writes OUT (vectors.json). Both start from
the main axes of what goes in; that of `thing` then learns to bring mentions of one event together, away from other events of the same matter, on
the training topics of ECB+ and the groups of reports; the round that does best on the development topics is kept.
"""

import base64
import json
import sys

import numpy as np
import torch

LENGTH = 64
ROUNDS, BATCH, RATE, HEAT, STAY = 15, 96, 2e-3, 0.1, 1e-3


def read(name):
    rows = [line.rstrip("\n").split("\t") for line in open(f"{sys.argv[1]}/{name}.tsv", encoding="utf-8")]
    return np.fromfile(f"{sys.argv[1]}/{name}.f32", dtype=np.float32).reshape(len(rows), -1), rows


def axes(x):
    mean = x.mean(0)
    _, size, rows = np.linalg.svd(x - mean, full_matrices=False)
    return mean, (rows[:LENGTH] / (size[:LENGTH, None] / np.sqrt(len(x))) ** 0.5).astype(np.float32)


def embed(x, mean, rows):
    return torch.nn.functional.normalize((x - mean) @ rows.T, dim=1)


def precision(x, rows_of, mean, rows):
    """Mean average precision of finding the other mentions of an event among those of the same matter."""
    found = embed(x, mean, rows)
    scores = []
    for matter in sorted({r[2] for r in rows_of}):
        at = [i for i, r in enumerate(rows_of) if r[2] == matter]
        like = found[at] @ found[at].T
        same = np.array([[rows_of[i][3] == rows_of[j][3] and i != j for j in at] for i in at])
        for k in range(len(at)):
            if same[k].any():
                order = [j for j in torch.argsort(-like[k]).tolist() if j != k]
                hit = same[k][order]
                scores.append((np.cumsum(hit)[hit] / (np.nonzero(hit)[0] + 1)).mean())
    return float(np.mean(scores))


def learn(x, rows_of, mean, rows):
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    train = [i for i, r in enumerate(rows_of) if r[0] != "ecb-dev" and r[3]]
    dev = [i for i, r in enumerate(rows_of) if r[0] == "ecb-dev"]
    events = {}
    for i in train:
        events.setdefault(rows_of[i][3], []).append(i)
    paired = [members for members in events.values() if len(members) > 1]
    matters = {}
    for i in train:
        matters.setdefault(rows_of[i][2], []).append(i)
    mean, start = torch.tensor(mean), torch.tensor(rows)
    weights = torch.nn.Parameter(start.clone())
    optimiser = torch.optim.Adam([weights], RATE)
    x_dev, dev_rows = torch.tensor(x[dev]), [rows_of[i] for i in dev]
    best = (precision(x_dev, dev_rows, mean, start), start)
    print(f"main axes: {best[0]:.4f}")
    for number in range(ROUNDS):
        for _ in range(60):
            pairs = [rng.choice(paired[k], 2, replace=False) for k in rng.choice(len(paired), BATCH)]
            anchors, others = [p[0] for p in pairs], [p[1] for p in pairs]
            near = [rng.choice(matters[rows_of[i][2]]) for i in anchors]
            pool = others + near
            noise = lambda v: torch.nn.functional.dropout(v, 0.2)
            a = embed(noise(torch.tensor(x[anchors]) - mean), 0, weights)
            b = embed(noise(torch.tensor(x[pool]) - mean), 0, weights)
            like = a @ b.T / HEAT
            same = torch.tensor([[rows_of[i][3] == rows_of[j][3] for j in pool] for i in anchors])
            positive = torch.logsumexp(like.masked_fill(~same, -1e9), 1)
            loss = (torch.logsumexp(like, 1) - positive).mean() + STAY * ((weights - start) ** 2).sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
        score = precision(x_dev, dev_rows, mean, weights.detach())
        if score > best[0]:
            best = (score, weights.detach().clone())
        if number % 5 == 4:
            print(f"round {number + 1}: {score:.4f} (best {best[0]:.4f})", flush=True)
    return best[1].numpy()


def packed(mean, rows):
    return {name: base64.b64encode(np.ascontiguousarray(a, dtype="<f4").tobytes()).decode() for name, a in (("mean", mean), ("rows", rows))}


torch.set_num_threads(1)
things, thing_rows = read("things")
mean, rows = axes(things)
abouts, _ = read("abouts")
with open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump({"thing": packed(mean, learn(things, thing_rows, mean, rows)), "about": packed(*axes(abouts))}, out)
