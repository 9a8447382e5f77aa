import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import { intake } from "../intake/index.js";
import { Failure } from "../text/index.js";
import { Jobs } from "./adding/jobs.js";
import { createApp } from "./app.js";
import type { Site } from "./site.js";

export interface Address {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Server {
  /** Where it answers: `http://127.0.0.1:4173`. */
  readonly url: string;
  /** Adds reports in the background: files, folders, addresses. */
  add(title: string, inputs: readonly string[]): void;
  /** Ends once what is being written is written. */
  close(): Promise<void>;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/** Serves the site on this machine. Fails with `bad-option` for an address that others could reach, with `port-taken` where another program has the port. */
export async function serve(site: Site, { host, port }: Address): Promise<Server> {
  if (!LOOPBACK.test(host))
    throw new Failure(
      "bad-option",
      `“${host}” could be reached from other machines, and the app has no accounts yet: it serves localhost, 127.0.0.1 or ::1 only`,
    );
  const jobs = new Jobs(site);
  const app = createApp(site, jobs);
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app.fetch, hostname: host, port, overrideGlobalObjects: false },
      ({ address, port: given }: AddressInfo) =>
        resolve({
          url: `http://${address.includes(":") ? `[${address}]` : address}:${given}`,
          add: (title, inputs) => void jobs.begin(title, intake(inputs, { ...site.intake, stdin: nothing() })),
          async close() {
            await jobs.close();
            await new Promise((done) => {
              server.close(done);
              if ("closeAllConnections" in server) server.closeAllConnections();
            });
          },
        }),
    );
    server.once("error", (problem: NodeJS.ErrnoException) =>
      reject(
        problem.code === "EADDRINUSE"
          ? new Failure("port-taken", `port ${port} is in use; --port takes another, 0 any that is free`)
          : problem,
      ),
    );
  });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
