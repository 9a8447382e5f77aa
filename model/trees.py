"""Grows the trees that choose arguments and referents and that gather happenings: `python trees.py arguments|referents|happenings LEARN OUT` reads what
arguments.ts, referents.ts or happenings.ts wrote into LEARN and writes OUT (.json): the names of the features and each tree's splits and leaves, as src/forest reads them."""
import json
import sys
from collections import defaultdict
from pathlib import Path

import lightgbm
import numpy as np

ROLES = ["by", "to", "where", "claimant"]
WORDS_APART = "words apart"
ROUNDS = {"arguments": 250, "referents": 200, "happenings": 80}
SETTINGS = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 15, "min_data_in_leaf": 40, "feature_fraction": 0.4, "bagging_fraction": 0.8,
    "bagging_freq": 1, "lambda_l2": 5, "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True,
}


def rows(path: Path, first: int) -> tuple[list[list[str]], np.ndarray]:
    """Lines of a table that have values, from column `first` on: what stands before them, and the values."""
    heads, values = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) > first:
            heads.append(cells[:first])
            values.append(np.array(cells[first:], dtype=np.float32))
    return heads, np.array(values)


def grow(values: np.ndarray, right: np.ndarray, features: list[str], rounds: int, **settings) -> dict:
    model = lightgbm.train({**SETTINGS, **settings}, lightgbm.Dataset(values, right), rounds)
    return {"features": features, "trees": [flat(t["tree_structure"]) for t in model.dump_model()["tree_info"]]}


def flat(root: dict) -> dict:
    """A tree as lists: splits in the order they are met, leaves by −1−number."""
    tree: dict[str, list] = {"split": [], "threshold": [], "left": [], "right": [], "leaf": []}

    def add(node: dict) -> int:
        if "leaf_value" in node:
            tree["leaf"].append(round(node["leaf_value"], 5))
            return -len(tree["leaf"])
        number = len(tree["split"])
        tree["split"].append(node["split_feature"])
        tree["threshold"].append(float(f"{node['threshold']:.5g}"))
        for side in ("left", "right"):
            tree[side].append(0)
        for side in ("left", "right"):
            tree[side][number] = add(node[f"{side}_child"])
        return number

    add(root)
    return tree


def one_mention(heads: list[list[str]], role: int, apart: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of several mentions of one party the annotator's own is right, or the nearest; the others are neither right nor wrong and left out."""
    of = defaultdict(list)
    for i, head in enumerate(heads):
        of[head[0]].append(i)
    right, kept = np.zeros(len(heads)), np.ones(len(heads), bool)
    for lines in of.values():
        own = [i for i in lines if heads[i][2 + role] == "1"]
        same = [i for i in lines if heads[i][2 + role] == "2"]
        kept[same] = False
        if not own and same:
            own = [min(same, key=lambda i: abs(apart[i]))]
            kept[own] = True
        right[own] = 1
    return right, kept


def arguments(folder: Path) -> dict:
    features = json.loads((folder / "features.json").read_text())
    heads, values = rows(folder / "words.tsv", 6)
    apart = values[:, features["words"].index(WORDS_APART)]
    made = {}
    for number, role in enumerate(ROLES):
        right, kept = one_mention(heads, number, apart)
        made[role] = grow(values[kept], right[kept], features["words"], ROUNDS["arguments"])
    heads, values = rows(folder / "times.tsv", 3)
    made["when"] = grow(values, np.array([h[1] == h[2] for h in heads], float), features["times"], ROUNDS["arguments"])
    return made


def referents(folder: Path) -> dict:
    heads, values = rows(folder / "referents.tsv", 5)
    features = json.loads((folder / "referents.json").read_text())
    return grow(values, np.array([h[2] == "1" for h in heads], float), features, ROUNDS["referents"])


def happenings(folder: Path) -> dict:
    """Few pairs of few groups of reports: small trees, without what only one group of them knows."""
    heads, values = rows(folder / "happenings.tsv", 4)
    features = json.loads((folder / "happenings.json").read_text())
    return grow(values, np.array([h[3] == "1" for h in heads], float), features, ROUNDS["happenings"], num_leaves=6)


if __name__ == "__main__":
    what, learn, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    out.write_text(json.dumps({"arguments": arguments, "referents": referents, "happenings": happenings}[what](learn), separators=(",", ":")) + "\n", encoding="utf-8")
