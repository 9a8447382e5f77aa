import { chooseArguments, growForests, LEAST, type Least } from "../arguments/index.js";
import { LanguageEngine, THRESHOLDS, type Thresholds } from "../language/index.js";
import { findTimes, type Locator, makeLocator, makeNamer, mentionSpan, readDateline, timeInText } from "../resolve/index.js";
import { assemble, type Resolvers } from "../statement/index.js";
import { type Analysis, type Report, wholeText } from "../text/index.js";
import { calendarOf } from "./calendar.js";
import { dated } from "./dated.js";
import { makeEmbed, spansOf } from "./embed.js";
import { type Knowledge, readKnowledge } from "./knowledge.js";
import { readForestFiles, readModelFiles, readProjections, readReferents } from "./model-files.js";
import type { Reader, Reading } from "./reader.js";

/** Folders that the composition room hands in. */
export interface ReaderPaths {
  /** words.onnx, statements.onnx and what belongs to them */
  readonly model: string;
  /** countries.json and its neighbours */
  readonly knowledge: string;
}

export interface ReaderOptions {
  /** How sure the model must be, instead of as sure as serves most readers. */
  readonly thresholds?: Partial<Thresholds>;
  /** How likely arguments must be, likewise. */
  readonly least?: Partial<Least>;
  /** Whether statements say where their fields come from. */
  readonly explain?: boolean;
  /** The analyst's own folder of knowledge, whose lists add to those that ship. */
  readonly knowledge?: string | undefined;
}

/** Opens the model and the knowledge, once, for any number of reports. */
export async function openReader(paths: ReaderPaths, { thresholds, least, explain, knowledge: own }: ReaderOptions = {}): Promise<Reader> {
  const [files, projections, forestFiles, knowledge] = await Promise.all([
    readModelFiles(paths.model),
    readProjections(paths.model),
    readForestFiles(paths.model),
    readReferents(paths.model).then((referents) => readKnowledge(paths.knowledge, referents, own ?? null)),
  ]);
  const forests = growForests(forestFiles);
  const embed = makeEmbed(projections);
  const engine = await LanguageEngine.open(files, { ...THRESHOLDS, ...thresholds });
  return {
    async read(undated: Report): Promise<Reading> {
      const report = dated(undated, knowledge.dating);
      const found = await engine.analyse(report);
      const times = remembered(findTimes);
      const analysis = chooseArguments(found, forests, calendarOf(found, times, report.published), { ...LEAST, ...least });
      const locator = makeLocator(analysis, knowledge.atlas);
      const dateline = readDateline(analysis.text, wholeText({ headline: report.headline, text: "" }).length, knowledge.atlas, locator);
      const filed = dateline ? { ...report, dateline } : report;
      const statements = assemble(analysis, resolversOf(analysis, filed, knowledge, locator, times), explain);
      const vectors = statements.map((statement) => embed(found, spansOf(statement, analysis.text)));
      return { report: filed, statements, vectors };
    },
    async embed(report, spans) {
      const found = await engine.analyse(report);
      return spans.map((each) => embed(found, each));
    },
    close: () => engine.close(),
  };
}

function resolversOf(analysis: Analysis, report: Report, knowledge: Knowledge, locator: Locator, times: Resolvers["times"]): Resolvers {
  const namer = makeNamer(analysis, report, knowledge.names);
  const { published } = report;
  const linkActor = knowledge.actors.forReport({ day: published, countries: namer.countries });
  return {
    mention: (word, role) => mentionSpan(analysis, word, role),
    names: (mention, role) => namer.names(mention, role),
    actor: (name, words) => linkActor({ ...namer.bearer(name), name, words }),
    place: (name, words) => locator.locate(words, name),
    dateline: report.dateline ?? null,
    times,
    days: (time) => timeInText(analysis.text, time, published),
    measures: knowledge.measures,
    published,
    numbers: knowledge.numbers,
  };
}

/** Statements of one sentence ask for the same again. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
