import { locate } from "../../corpus/format.mjs";
import type { Annotated } from "../../corpus/reading.js";
import { LanguageEngine } from "../../src/language/index.js";
import { readKnowledge, readModelFiles, readReferents } from "../../src/reading/index.js";
import { makeLocator, makeNamer } from "../../src/resolve/index.js";
import { linked, type PartyMention, type PlaceMention, placed, type Statement, type When } from "../../src/statement/index.js";

/** Annotated statements as the program would give them: the same words and names, with actors and places linked to the lists as its own are. */
export interface Linker {
  statements(report: Annotated): Promise<readonly Statement[]>;
  close(): Promise<void>;
}

interface GoldMention {
  readonly t: string | null;
  readonly is?: string | null;
}

/** A statement of the corpus: the fields of a `Statement` that an annotator writes. */
type Gold = { readonly quote: string; readonly head: string; readonly kind: Statement["kind"] } & Readonly<Record<string, unknown>>;

export async function openLinker({ model, knowledge }: { readonly model: string; readonly knowledge: string }): Promise<Linker> {
  const [files, lists] = await Promise.all([
    readModelFiles(model),
    readReferents(model).then((referents) => readKnowledge(knowledge, referents)),
  ]);
  const engine = await LanguageEngine.open(files);
  return {
    async statements(report) {
      const analysis = await engine.analyse({ headline: report.headline ?? "", text: report.text });
      const namer = makeNamer(analysis, { outlet: report.source.outlet }, lists.names);
      const locator = makeLocator(analysis, lists.atlas);
      const link = lists.actors.forReport({ day: report.published, countries: namer.countries });
      const party =
        (start: number) =>
        (mention: GoldMention): PartyMention => {
          const said = mentioned(mention, analysis.text, start);
          return { ...said, ...linked(link({ ...namer.bearer(said.is), name: said.is, words: said.t ?? said.is })) };
        };
      const place = (mention: GoldMention, start: number): PlaceMention => {
        const said = mentioned(mention, analysis.text, start);
        return { ...said, ...placed(locator.locate(said.t ?? said.is, said.is)) };
      };
      return (report.statements as readonly Gold[]).map((gold): Statement => {
        const at = locate(report, gold);
        if (!at) throw new Error(`${report.id}: the quote "${gold.quote}" is not in the text`);
        const parties = (field: string) => list(gold[field] as GoldMention[] | undefined).map(party(at.start));
        const [where] = list(gold.where as GoldMention | undefined);
        const when = gold.when as Pick<When, "t" | "from" | "to"> | null | undefined;
        const head = at.head < 0 ? at.start : at.head;
        return {
          ...gold,
          id: `${gold.kind[0]}${head}`,
          at: at.start,
          headAt: head,
          mode: gold.mode ?? null,
          about: gold.about ?? null,
          since: gold.since ?? null,
          unit: null,
          by: parties("by"),
          to: parties("to"),
          claimants: parties("claimants"),
          where: where && place(where, at.start),
          when: when ? { ...when, grain: "day", basis: when.t === null ? "context" : "stated" } : undefined,
          confidence: 1,
        } as unknown as Statement;
      });
    },
    close: () => engine.close(),
  };
}

function mentioned(
  { t, is }: GoldMention,
  text: string,
  near: number,
): { readonly t: string | null; readonly is: string; readonly at?: number } {
  const name = is ?? t ?? "";
  if (t === null) return { t, is: name };
  let at = -1;
  for (let i = text.indexOf(t); i >= 0; i = text.indexOf(t, i + 1)) if (at < 0 || Math.abs(i - near) < Math.abs(at - near)) at = i;
  return at < 0 ? { t, is: name } : { t, is: name, at };
}

function list<T>(x: T | readonly T[] | null | undefined): readonly T[] {
  return (Array.isArray(x) ? x : x ? [x] : []) as readonly T[];
}
