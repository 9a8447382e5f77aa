import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LanguageEngine, type LanguageOptions } from "../language/index.js";
import { dayToldBefore, findTimes, makeNamer, mentionSpan, type NameKnowledge, readQuantity, resolveTime } from "../resolve/index.js";
import { assemble, type Resolvers, type Statement } from "../statement/index.js";
import type { Analysis, Report } from "../text/index.js";
import type { Reader } from "./reader.js";

/** Folders that the composition room hands in. */
export interface ReaderPaths {
  /** model.onnx, labels.json, vocab.txt */
  readonly model: string;
  /** countries.json and its neighbours */
  readonly knowledge: string;
}

/** Opens the model and the knowledge, once, for any number of reports. */
export async function openReader(paths: ReaderPaths, options: LanguageOptions = {}): Promise<Reader> {
  const [engine, knowledge] = await Promise.all([LanguageEngine.open(paths.model, options), readKnowledge(paths.knowledge)]);
  return {
    async read(report: Report): Promise<readonly Statement[]> {
      const analysis = await engine.analyse(report);
      return assemble(analysis, resolversOf(analysis, report, knowledge));
    },
    close: () => engine.close(),
  };
}

function resolversOf(analysis: Analysis, report: Report, knowledge: NameKnowledge): Resolvers {
  const namer = makeNamer(analysis, report, knowledge);
  const { published } = report;
  return {
    mention: (word, role) => mentionSpan(analysis, word, role),
    names: (mention, role) => namer.names(mention, role),
    times: findTimes,
    days: (phrase, at, ahead) =>
      resolveTime(phrase, { published, direction: ahead ? "future" : "past", anchor: dayToldBefore(analysis.text, at, published) }),
    published,
    quantity: readQuantity,
  };
}

async function readKnowledge(folder: string): Promise<NameKnowledge> {
  const file = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));
  const [countries, territories, organisations, descriptions, givenNames] = await Promise.all(
    ["countries", "territories", "organisations", "descriptions", "given-names"].map(file),
  );
  return { countries, territories, organisations, descriptions, givenNames };
}
