import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ForestFiles } from "../arguments/index.js";
import { type Forest, growForest } from "../forest/index.js";
import type { ModelFiles } from "../language/index.js";
import { REFERENT_FEATURES } from "../resolve/index.js";
import type { ProjectionFile } from "./embed.js";

/**
 * Reads the model from its folder: words.onnx and statements.onnx (from another folder, if one is given), labels.json, lemmas.json, vocab.txt,
 * calibration.json.
 */
export async function readModelFiles(folder: string, weights = folder): Promise<ModelFiles> {
  const [words, statements, labels, lemmas, vocabulary, calibration] = await Promise.all([
    readFile(join(weights, "words.onnx")),
    readFile(join(weights, "statements.onnx")),
    readFile(join(folder, "labels.json"), "utf8"),
    readFile(join(folder, "lemmas.json"), "utf8"),
    readFile(join(folder, "vocab.txt"), "utf8"),
    readFile(join(folder, "calibration.json"), "utf8"),
  ]);
  return { words, statements, labels, lemmas, vocabulary, calibration };
}

/** Reads the trees that choose arguments: arguments.json of the model's folder. */
export async function readForestFiles(folder: string): Promise<ForestFiles> {
  return JSON.parse(await readFile(join(folder, "arguments.json"), "utf8"));
}

/** Reads the trees that tell whom a description or pronoun stands for: referents.json of the model's folder. */
export async function readReferents(folder: string): Promise<Forest> {
  return growForest(JSON.parse(await readFile(join(folder, "referents.json"), "utf8")), REFERENT_FEATURES);
}

/** Reads what makes embeddings of statements: vectors.json of the model's folder. */
export async function readProjections(folder: string): Promise<ProjectionFile> {
  return JSON.parse(await readFile(join(folder, "vectors.json"), "utf8"));
}
