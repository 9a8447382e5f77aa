import {
  calendarIn,
  changesSince,
  countsIn,
  Look,
  type OpenRecord,
  positionsIn,
  processesIn,
  type StatementQuery,
  tallyIn,
  tiesIn,
} from "../../src/record/index.js";
import {
  calendarListing,
  changesListing,
  figuresListing,
  positionsListing,
  processesListing,
  searchListing,
  timeline,
} from "../../src/views/index.js";
import { Random } from "./random.js";
import type { Seed } from "./seeds.js";

export interface Answered {
  readonly question: string;
  /** Milliseconds: of the first time it is asked, and of all. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
}

/** What a command asks, by the number of the run: everything up to the listing that it prints. */
type Question = (record: OpenRecord, random: Random) => Promise<unknown>;

const LIMIT = 50;
const NOBODY = { actor: () => null, state: () => null };

/** Asks each question so many times, of the worlds that there are, with other words, actors, places and days each time. */
export async function* askAll(
  record: OpenRecord,
  seeds: readonly Seed[],
  worlds: number,
  { runs, only }: { readonly runs: number; readonly only: string },
): AsyncGenerator<Answered> {
  for (const [question, ask] of Object.entries(questionsOf(seeds, worlds))) {
    if (!question.includes(only)) continue;
    const random = new Random(question);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const begun = performance.now();
      await ask(record, random);
      times.push(performance.now() - begun);
    }
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    yield { question, first, p50: times[Math.floor(runs / 2)] ?? 0, p95: times[Math.floor(runs * 0.95)] ?? 0 };
  }
}

export function questionsOf(seeds: readonly Seed[], worlds: number): Readonly<Record<string, Question>> {
  const statements = seeds.flatMap((seed) => seed.statements);
  const actors = statements.flatMap((s) => [...s.claimants, ...("by" in s ? s.by : [])].flatMap(({ actor }) => actor?.id ?? []));
  const places = statements.flatMap(({ where }) => where?.place?.id ?? []);
  const words = seeds.flatMap(({ report }) => report.text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu)?.slice(0, 20) ?? []);
  const pick = <T>(of: readonly T[], random: Random) => of[random.below(of.length)] as T;
  const world = (id: string, random: Random) => `${id}-${random.below(worlds)}`;
  const actor = (random: Random) => ({ parties: [world(pick(actors, random), random)] });
  const week = (random: Random): StatementQuery => {
    const day = Date.UTC(2024, 0, 1) + random.below(700) * 86_400_000;
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    return { from: iso(day), until: iso(day + 6 * 86_400_000) };
  };
  return {
    "search: words": async ({ store }, random) =>
      searchListing(
        { statements: await store.statements({ text: `${pick(words, random)} ${pick(words, random)}`, sort: "day", limit: LIMIT + 1 }) },
        LIMIT,
      ),
    "search: one word": async ({ store }, random) =>
      searchListing({ statements: await store.statements({ text: pick(words, random), sort: "day", limit: LIMIT + 1 }) }, LIMIT),
    "search: word, actor": async ({ store }, random) =>
      searchListing(
        { statements: await store.statements({ text: pick(words, random), ...actor(random), sort: "day", limit: LIMIT + 1 }) },
        LIMIT,
      ),
    "search: type, place": async ({ store }, random) =>
      searchListing(
        {
          statements: await store.statements({
            types: ["ASSAULT"],
            places: [world(pick(places, random), random)],
            sort: "day",
            limit: LIMIT + 1,
          }),
        },
        LIMIT,
      ),
    "search --reports": async ({ store }, random) =>
      searchListing({ reports: await store.reports({ text: `${pick(words, random)} ${pick(words, random)}`, limit: LIMIT + 1 }) }, LIMIT),
    show: async ({ store }, random) => {
      const [report] = await store.reports({ ids: [`scale-${random.below(seeds.length)}-${random.below(worlds)}-0`] });
      return report && store.statements({ reports: [report.row], rejected: true, withdrawn: true, sort: "order" });
    },
    "timeline: latest": async ({ store }) => timeline(await new Look(store).happenings({ sort: "day" }, LIMIT)),
    "timeline: a week": async ({ store }, random) => timeline(await new Look(store).happenings({ ...week(random), sort: "day" }, LIMIT)),
    "timeline: actor": async ({ store }, random) => timeline(await new Look(store).happenings({ ...actor(random), sort: "day" }, LIMIT)),
    "positions: actor": async ({ store }, random) => positionsListing(await positionsIn(new Look(store), actor(random), LIMIT, NOBODY)),
    "positions: latest": async ({ store }) => positionsListing(await positionsIn(new Look(store), {}, LIMIT, NOBODY)),
    "figures: actor": async ({ store }, random) => figuresListing(await countsIn(new Look(store), actor(random), LIMIT)),
    "figures: killed, a week": async ({ store }, random) =>
      figuresListing(await countsIn(new Look(store), { types: ["killed"], ...week(random) }, LIMIT)),
    "process: actor": async ({ store }, random) => processesListing(await processesIn(new Look(store), actor(random), NOBODY), LIMIT),
    "calendar: a week": async ({ store }, random) => calendarListing(await calendarIn(new Look(store), week(random), NOBODY), LIMIT),
    "review: undecided": async ({ store }) => store.statements({ undecided: true, sort: "added", limit: LIMIT + 1 }),
    "facets: latest": async ({ store }) => tallyIn(new Look(store), {}),
    "facets: actor": async ({ store }, random) => tallyIn(new Look(store), actor(random)),
    "ties: latest": async ({ store }) => tiesIn(new Look(store), {}),
    "changes: the last 25 reports": async ({ store }) => {
      const latest = await store.latest();
      return changesListing(await changesSince(store, { number: latest.number - 1, at: latest.at }, NOBODY), LIMIT);
    },
  };
}
