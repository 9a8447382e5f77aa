import { readPhrase } from "../issues/phrase.js";
import type { StoredStatement } from "../stored.js";
import { processNames } from "./names.js";
import { apart, GAP, type Thread } from "./threads.js";

/**
 * Which negotiation each statement on talks or a truce is about: one that it calls by name, one whose sides it names, or the only one that its report
 * tells of. Where none fits, or several do, it is left out.
 */
export function attach(
  conditions: readonly StoredStatement[],
  threads: readonly Thread[],
): ReadonlyMap<Thread, readonly StoredStatement[]> {
  const clues = threads.map(cluesOf);
  const files = new Map<string, Thread[]>();
  for (const [i, thread] of threads.entries()) {
    for (const key of clues[i] ?? []) files.set(key, [...(files.get(key) ?? []), thread]);
  }
  const attached = new Map<Thread, StoredStatement[]>();
  for (const stored of conditions) {
    const thread = threadOf(stored, files);
    if (thread) attached.set(thread, [...(attached.get(thread) ?? []), stored]);
  }
  return attached;
}

/** Names, reports, and the first word of each side's name. */
function cluesOf({ sides, contacts }: Thread): readonly string[] {
  const names = contacts.flatMap((contact) => contact.names.map(({ key }) => `name ${key}`));
  const reports = contacts.map(({ stored }) => `report ${stored.report.row}`);
  return [...new Set([...names, ...reports, ...sides.map(({ name }) => `side ${wordsOf(name)[0] ?? ""}`)])];
}

function threadOf(stored: StoredStatement, files: ReadonlyMap<string, readonly Thread[]>): Thread | null {
  const { statement, index } = stored;
  const said = `${statement.kind === "figure" ? "" : (statement.about ?? "")} ${statement.quote}`;
  const near = (thread: Thread) => thread.contacts.some((contact) => apart(contact.stored.index.day ?? "", index.day ?? "") <= GAP);
  const only = (found: readonly Thread[]) => {
    const candidates = [...new Set(found)].filter(near);
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  };
  const named = processNames(said).flatMap(({ key }) => files.get(`name ${key}`) ?? []);
  const words = wordsOf(said);
  const tellsOf = ({ sides }: Thread) => sides.filter(({ name }) => wordsOf(name).every((word) => words.includes(word))).length > 1;
  const bySides = [...new Set(words.flatMap((word) => files.get(`side ${word}`) ?? []))].filter(tellsOf);
  const ofReport = files.get(`report ${stored.report.row}`) ?? [];
  // Talks between others stand in the same report often enough.
  return only(named) ?? only(bySides) ?? (namesStates(said) ? null : only(ofReport));
}

function wordsOf(said: string): readonly string[] {
  return readPhrase(said).terms.map(({ text }) => text);
}

/** "Talks between Orestia and Meridia": whose they are is told. */
function namesStates(said: string): boolean {
  return /\bbetween \p{Lu}[\p{L} ]+ and (?:the )?\p{Lu}/u.test(said);
}
