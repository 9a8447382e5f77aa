import { SingleBar } from "cli-progress";

export interface Progress {
  update(read: number, failed: number): void;
  stop(): void;
}

/** Shown from this report on: a handful is read before anybody wonders. */
const MANY = 5;

/** Counts reports on a terminal while they are read. How many there are is known only at the end, so it is a count and no bar. */
export function openProgress(stream: NodeJS.WriteStream, shown: boolean): Progress {
  if (!shown) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    format: "{value} read, {failed} failed · {duration_formatted}",
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update(read, failed) {
      if (read + failed < MANY) return;
      if (!started) bar.start(0, read, { failed });
      started = true;
      bar.update(read, { failed });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
