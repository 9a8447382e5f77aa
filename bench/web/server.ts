import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { invariant } from "../../src/text/index.js";

export interface Started {
  readonly url: string;
  /** MB that the process takes, by a line of /proc: what it has now, or the most it ever had (`VmHWM`). */
  memory(line?: "VmRSS" | "VmHWM"): number;
  reports(): Promise<number>;
  stop(): Promise<void>;
}

/** `rapporteur serve` as its users start it. */
export async function startServer(record: string): Promise<Started> {
  const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [main, "serve", "-r", record, "-p", "0", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  invariant(child.stdout, "the output is piped");
  let url = "";
  for await (const line of createInterface(child.stdout)) {
    url = /http:\/\/\S+/.exec(line)?.[0] ?? "";
    if (url) break;
  }
  return {
    url,
    memory(line = "VmRSS") {
      const found = new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      return Math.round(Number(found?.[1]) / 1024);
    },
    async reports() {
      return (await (await fetch(`${url}/api/record`)).json()).reports;
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
