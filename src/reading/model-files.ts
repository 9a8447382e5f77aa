import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelFiles } from "../language/index.js";

/** Reads the model from its folder: model.onnx (or other weights named), labels.json, lemmas.json, vocab.txt. */
export async function readModelFiles(folder: string, weights = "model.onnx"): Promise<ModelFiles> {
  const [bytes, labels, lemmas, vocabulary] = await Promise.all([
    readFile(join(folder, weights)),
    readFile(join(folder, "labels.json"), "utf8"),
    readFile(join(folder, "lemmas.json"), "utf8"),
    readFile(join(folder, "vocab.txt"), "utf8"),
  ]);
  return { weights: bytes, labels, lemmas, vocabulary };
}
