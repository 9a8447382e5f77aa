import { Worker } from "node:worker_threads";
import type { FromThread, ToThread } from "./thread.js";

/** No thread can be set up: no task will ever be done. */
export class ThreadsUnavailable extends Error {
  override readonly name = "ThreadsUnavailable";
}

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Thread<Task, Result> {
  readonly worker: Worker;
  readonly ended: Promise<void>;
  ready: boolean;
  job: Job<Task, Result> | null;
}

/**
 * Up to `count` threads that run one script (see `serve`), started as tasks call for them. A task whose thread dies fails, and another
 * thread takes the dead one's place.
 */
export class Threads<Task, Result> {
  private readonly waiting: Job<Task, Result>[] = [];
  private readonly threads = new Set<Thread<Task, Result>>();
  private unavailable: ThreadsUnavailable | null = null;

  /** `data` is handed to every thread; it must be cloneable. */
  constructor(
    private readonly script: URL,
    private readonly count: number,
    private readonly data: unknown,
  ) {}

  /** Rejects with `ThreadsUnavailable`, or with an Error that says what went wrong with this task. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.assign();
    });
  }

  /** Fails what is waiting, lets busy threads finish their task, and waits until all have closed what they hold. */
  async close(): Promise<void> {
    this.giveUp(new ThreadsUnavailable("closed"));
    // Not `terminate`: stopping a thread in the midst of native code brings the whole process down.
    for (const { worker } of this.threads) worker.postMessage({ kind: "close" } satisfies ToThread<Task>);
    await Promise.all([...this.threads].map((thread) => thread.ended));
  }

  private assign(): void {
    if (this.unavailable) {
      this.giveUp(this.unavailable);
      return;
    }
    for (const thread of this.threads) {
      if (!thread.ready || thread.job !== null) continue;
      const job = this.waiting.shift();
      if (!job) return;
      thread.job = job;
      thread.worker.postMessage({ kind: "task", task: job.task } satisfies ToThread<Task>);
    }
    const starting = [...this.threads].filter((thread) => !thread.ready).length;
    const wanted = Math.min(this.waiting.length - starting, this.count - this.threads.size);
    for (let i = 0; i < wanted; i++) this.start();
  }

  private start(): void {
    const worker = new Worker(this.script, { workerData: this.data });
    let reason = "its thread ended";
    worker.on("error", (error: Error) => {
      reason = error.message;
    });
    const ended = new Promise<void>((resolve) => {
      worker.on("exit", () => {
        this.bury(thread, reason);
        resolve();
      });
    });
    const thread: Thread<Task, Result> = { worker, ended, ready: false, job: null };
    this.threads.add(thread);
    worker.on("message", (message: FromThread<Result>) => {
      if (message.kind === "unable") reason = message.message;
      else this.hear(thread, message);
    });
  }

  private hear(thread: Thread<Task, Result>, message: Exclude<FromThread<Result>, { kind: "unable" }>): void {
    const job = thread.job;
    thread.job = null;
    thread.ready = true;
    if (message.kind === "done") job?.resolve(message.result);
    if (message.kind === "failed") job?.reject(new Error(message.message));
    this.assign();
  }

  private bury(thread: Thread<Task, Result>, reason: string): void {
    this.threads.delete(thread);
    thread.job?.reject(new Error(reason));
    if (!thread.ready) this.unavailable ??= new ThreadsUnavailable(reason);
    this.assign();
  }

  private giveUp(reason: ThreadsUnavailable): void {
    this.unavailable ??= reason;
    for (const job of this.waiting.splice(0)) job.reject(reason);
  }
}
