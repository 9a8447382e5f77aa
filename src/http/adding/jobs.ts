import { addReports, type Tally } from "../../adding/index.js";
import type { Intake } from "../../intake/index.js";
import type { Job } from "../../views/index.js";
import { problemOf } from "../problem.js";
import type { Site } from "../site.js";

const NOTHING: Tally = { new: 0, revision: 0, reread: 0, known: 0, statements: 0, withdrawn: 0, missed: 0 };
/** Of each job so many reports and failures are told one by one; the numbers count them all. */
const TOLD = 200;
/** So many jobs that ended are remembered. */
const REMEMBERED = 50;

type Listener = (job: Job) => void;

/** What is being added, one job after another: reading takes the memory and the cores of the machine. Jobs live as long as the server; what they added stays. */
export class Jobs {
  readonly #jobs = new Map<number, Job>();
  readonly #listeners = new Set<Listener>();
  #last = 0;
  #queue: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(private readonly site: Site) {}

  /** Puts a job in the queue and gives it as it stands. */
  begin(title: string, items: AsyncIterable<Intake>): Job {
    this.#last += 1;
    const job: Job = {
      id: this.#last,
      title,
      state: "waiting",
      begun: this.site.now(),
      ended: null,
      tally: NOTHING,
      reports: [],
      failures: [],
    };
    this.#tell(job);
    this.#queue = this.#queue.then(() => this.#run(job, items));
    return job;
  }

  /** Latest first. */
  all(): readonly Job[] {
    return [...this.#jobs.values()].reverse();
  }

  find(id: number): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Calls with every job that moves on, until what it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins no other job, and waits for the one at hand to break off. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#queue;
  }

  async #run(job: Job, items: AsyncIterable<Intake>): Promise<void> {
    if (this.#closed) return;
    const pool = this.site.openPool();
    let now: Job = { ...job, state: "running" };
    this.#tell(now);
    try {
      const { record, engine, now: clock } = this.site;
      for await (const { tally, added, failure } of addReports(items, { record, pool, engine, now: clock })) {
        now = {
          ...now,
          tally,
          reports: [...now.reports, ...added.map(({ report, kind }) => ({ report, kind }))].slice(0, TOLD),
          failures: failure ? [...now.failures, { code: failure.code, message: failure.message }].slice(0, TOLD) : now.failures,
        };
        this.#tell(now);
        if (this.#closed) break;
      }
      now = { ...now, state: "done", ended: clock() };
    } catch (problem) {
      const { code, message } = problemOf(problem instanceof Error ? problem : new Error(String(problem)));
      now = { ...now, state: "failed", ended: this.site.now(), failures: [...now.failures, { code, message }] };
    } finally {
      await pool.close();
    }
    this.#tell(now);
  }

  #tell(job: Job): void {
    this.#jobs.set(job.id, job);
    const ended = [...this.#jobs.values()].filter(({ ended }) => ended !== null);
    for (const { id } of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) this.#jobs.delete(id);
    for (const listener of this.#listeners) listener(job);
  }
}
