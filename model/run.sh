#!/usr/bin/env bash
# Trains the model from nothing and puts it into model/weights: `model/run.sh DATASETS REPORTS` (folders; defaults ../shared/datasets and
# corpus). Takes about two hours on two cores; run it again to go on where it stopped. Needs Python 3.11+, Maven and the package registries.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/datasets} reports=${2:-corpus} work=.cache/model
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
python=$work/venv/bin/python
"$python" -m pip install -q -r model/requirements.txt
[ -f "$work/e5.safetensors" ] || "$python" model/base.py e5 "$work"
for part in train dev; do npx tsx model/segment.ts "$reports/$part" > "$work/$part.jsonl"; done
"$python" model/train.py --data "$data" --base "$work/e5.safetensors" --keep 0,1,2,3,4,5,6 --vocab "$work/vocab.txt" --out "$work/run" \
  --reports "$work/train.jsonl" --dev-reports "$work/dev.jsonl" --auxiliary "" --repeat 2 --epochs 6 --rate 2e-4
"$python" model/names.py "$data" "$work/vocab.txt" "$work/run"
"$python" model/export.py "$work/run" "$work/vocab.txt" model/weights "$data"
rm -rf .cache/full && mv model/weights/full .cache/
# Arguments are chosen in the light of what the model thinks of reports that it has not seen: a second one, of half the reports, reads the other half.
half=$work/half && head -n $(($(wc -l < "$work/train.jsonl") / 2)) "$work/train.jsonl" > "$half.jsonl"
"$python" model/train.py --data "$data" --base "$work/e5.safetensors" --keep 0,1,2,3,4,5,6 --vocab "$work/vocab.txt" --out "$half" \
  --reports "$half.jsonl" --dev-reports "$work/dev.jsonl" --auxiliary "" --repeat 2 --epochs 3 --rate 2e-4
"$python" model/export.py "$half" "$work/vocab.txt" "$half/weights" "$data" && cp model/weights/calibration.json "$half/weights/"
npx tsx model/referents.ts "$work/learn" "$reports/train" && "$python" model/trees.py referents "$work/learn" model/weights/referents.json
npx tsx model/arguments.ts "$half/weights" "$half.jsonl" "$work/learn" "$reports/train" && "$python" model/trees.py arguments "$work/learn" model/weights/arguments.json
npx tsx model/vectors.ts "$work/vectors" && "$python" model/vectors.py "$work/vectors" model/weights/vectors.json
npm run --silent calibrate -- --write
