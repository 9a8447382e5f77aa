import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../text/index.js";

/** What the owner of a thread sends it. */
export type ToThread<Task> = { readonly kind: "task"; readonly task: Task } | { readonly kind: "close" };

/** What a thread answers: once `ready` or `unable`, then one `done` or `failed` a task. */
export type FromThread<Result> =
  | { readonly kind: "ready" }
  | { readonly kind: "unable"; readonly message: string }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly message: string };

/** What a thread does, once it is set up. */
export interface Service<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** The thread's side: sets the service up with the data that the owner handed over, then runs one task a message. */
export async function serve<Data, Task, Result>(open: (data: Data) => Promise<Service<Task, Result>>): Promise<void> {
  const port = parentPort;
  invariant(port, "serve runs in a worker thread");
  const answer = (message: FromThread<Result>) => port.postMessage(message);
  const service = await open(workerData as Data).catch((error: unknown) => {
    answer({ kind: "unable", message: messageOf(error) });
    return null;
  });
  if (service === null) return;
  let running: Promise<void> = Promise.resolve();
  port.on("message", (message: ToThread<Task>) => {
    if (message.kind === "close") {
      running.then(() => service.close()).finally(() => port.close());
      return;
    }
    running = service.run(message.task).then(
      (result) => answer({ kind: "done", result }),
      (error: unknown) => answer({ kind: "failed", message: messageOf(error) }),
    );
  });
  answer({ kind: "ready" });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
