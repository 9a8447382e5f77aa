import { at } from "../../corpus/reading.js";
import { openRecord } from "../../src/record/open.js";
import { seeds } from "../scale/seeds.js";
import { tell, vocabularyOf } from "../scale/world.js";

const BATCH = 100;
const TELLERS = 3;

/** A record of so many reports, told as bench/scale.ts tells them. */
export async function grow(path: string, wanted: number): Promise<string> {
  const grown = await seeds(700);
  const vocabulary = vocabularyOf(grown);
  const record = await openRecord(path, { create: true, model: at("../model/weights") });
  let reports = 0;
  for (let world = 0; reports < wanted; world++)
    for (let first = 0; first < grown.length && reports < wanted; first += BATCH)
      for (let teller = 0; teller < TELLERS && reports < wanted; teller++) {
        const batch = grown.slice(first, first + BATCH).map((seed, i) => tell(seed, first + i, { world, teller, vocabulary }));
        await record.add(batch, new Date(Date.UTC(2027, 0, 1) + reports * 1000).toISOString());
        reports += batch.length;
      }
  await record.store.close();
  return path;
}
