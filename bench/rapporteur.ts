import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** What a run of the built command took. */
export interface Run {
  readonly out: string;
  readonly seconds: number;
  /** Processor time over all threads. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Has the process say on descriptor 3, as it ends, what it took; its threads say so too, and the last word counts. */
const REPORT_USAGE =
  'import{writeSync}from"node:fs";process.on("exit",()=>{const u=process.resourceUsage();writeSync(3,JSON.stringify({cpu:u.userCPUTime+u.systemCPUTime,rss:u.maxRSS})+"\\n")})';

/** Runs `rapporteur` as built into dist. Fails where it reads nothing. */
export async function rapporteur(argv: readonly string[]): Promise<Run> {
  if (!existsSync(MAIN)) throw new Error("build first: npm run build");
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`, MAIN, ...argv], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const [, stdout, , usage] = child.stdio;
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, told, status] = await Promise.all([text(stdout as unknown as Readable), text(usage as unknown as Readable), ended]);
  // Status 1: some reports were refused, as the few in other languages are.
  if (status !== 0 && status !== 1) throw new Error(`rapporteur ${argv.join(" ")} gave ${status}`);
  const { cpu, rss } = JSON.parse(told.trim().split("\n").at(-1) ?? "") as { readonly cpu: number; readonly rss: number };
  return { out, seconds: (performance.now() - start) / 1000, cpuSeconds: cpu / 1e6, peakMegabytes: rss / 1024 };
}
