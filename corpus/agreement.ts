/** How far the second annotations in corpus/agreement agree with the first ones in corpus/train: `npm run agreement`. */

import { load } from "./format.mjs";
import { type Annotated, at, score } from "./reading.js";

/** What the ids of second annotations begin with. */
const AGAIN = "again-";

const first = new Map((load(at("train")) as readonly Annotated[]).map((report) => [report.id, report]));
const pairs = (load(at("agreement")) as readonly Annotated[]).map(({ id, statements }) => {
  const gold = first.get(id.slice(AGAIN.length));
  if (!gold) throw new Error(`${id}: no first annotation`);
  return { gold, found: statements };
});
console.log(score(pairs, []));
