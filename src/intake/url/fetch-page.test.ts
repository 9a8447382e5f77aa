import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchPage } from "./fetch-page.js";
import { openGuard } from "./private-address.js";

const PAGE = "<!doctype html><p>Army leaves hills</p>";
const html = { "content-type": "text/html; charset=ISO-8859-1" };

const ROUTES: Readonly<Record<string, RequestListener>> = {
  "/page": (_, response) => response.writeHead(200, html).end(PAGE),
  "/gzip": (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/moved": (_, response) => response.writeHead(301, { location: "/page" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/gone": (_, response) => response.writeHead(410).end("gone"),
  "/pdf": (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-"),
  "/long": (_, response) => response.writeHead(200, { ...html, "content-length": "5000" }).end("x".repeat(5000)),
  "/bomb": (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync("x".repeat(1_000_000))),
  "/untyped": (_, response) => response.writeHead(200).end(PAGE),
  "/broken": (request) => request.socket.destroy(),
  "/silent": () => undefined,
};

let server: Server;
let base = "";
beforeAll(async () => {
  server = createServer((request, response) => ROUTES[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const allowed = { allowPrivate: true, timeout: 5_000 };
const get = (path: string, policy = allowed) => fetchPage(base + path, policy, 1_000);

describe("fetchPage", () => {
  test.each(["/page", "/gzip", "/moved"])("fetches %s", async (path) => {
    const { bytes, ...told } = await get(path);
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(told).toEqual({ url: base + (path === "/gzip" ? path : "/page"), contentType: "text/html", charset: "ISO-8859-1" });
  });

  test("takes a document of undeclared type", async () => {
    expect(await get("/untyped")).toMatchObject({ contentType: null, charset: null });
  });

  test.each([
    ["/gone", "http-status", "answers 410 Gone"],
    ["/pdf", "content-type", "is application/pdf"],
    ["/long", "too-large", "holds 5 kB, more than 1 kB"],
    ["/bomb", "too-large", "holds more than 1 kB"],
    ["/round", "unreachable", "redirects more than 8 times"],
    ["/to-file", "unreachable", "leads to a file address"],
    ["/broken", "unreachable", "the connection was broken off"],
  ])("fails for %s with %s", async (path, code, message) => {
    await expect(get(path)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    await expect(get(path)).rejects.toMatchObject({ message: expect.stringContaining(base + path) });
  });

  test("gives up on a server that does not answer", async () => {
    await expect(get("/silent", { allowPrivate: true, timeout: 150 })).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("within 0.15 s"),
    });
  });

  test("fails where nothing listens", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    await new Promise((resolve) => taken.close(resolve));
    await expect(fetchPage(`http://127.0.0.1:${port}/`, allowed, 1_000)).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("refused"),
    });
  });

  test.each(["127.0.0.1", "localhost"])("refuses %s unless allowed", async (host) => {
    const address = `${base.replace("127.0.0.1", host)}/page`;
    await expect(fetchPage(address, { allowPrivate: false, timeout: 5_000 }, 1_000)).rejects.toMatchObject({ code: "private-address" });
  });

  describe("with one address of this machine taken for public, and another for private", () => {
    let asked: string[] = [];
    let inside: Server;
    let insidePort = 0;
    beforeAll(async () => {
      inside = createServer((request, response) => {
        asked.push(request.url ?? "");
        response.writeHead(200, html).end(PAGE);
      });
      await new Promise<void>((resolve) => inside.listen(0, "127.0.0.2", resolve));
      insidePort = (inside.address() as AddressInfo).port;
    });
    afterAll(() => {
      inside.closeAllConnections();
      inside.close();
    });

    /** Names and what they stand for, one answer after the other; the last is given again. */
    const guard = (names: Readonly<Record<string, readonly (readonly string[])[]>>) => {
      const left = new Map(Object.entries(names).map(([name, answers]) => [name, [...answers]]));
      const resolve = ((name, _, callback) => {
        const answers = left.get(name) ?? [[]];
        const given = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
        callback(
          null,
          given.map((address) => ({ address, family: 4 })),
        );
      }) as LookupFunction;
      return openGuard((address) => address !== "127.0.0.1", resolve);
    };
    const refused = { code: "private-address" };
    const strict = { allowPrivate: false, timeout: 5_000 };
    const leadingTo = async (location: string, names: Parameters<typeof guard>[0] = {}) => {
      asked = [];
      const outside = createServer((_, response) => response.writeHead(302, { location }).end());
      await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
      const { port } = outside.address() as AddressInfo;
      try {
        return await fetchPage(`http://127.0.0.1:${port}/`, strict, 1_000, guard(names));
      } finally {
        outside.closeAllConnections();
        outside.close();
      }
    };

    test("a page of the public one is fetched", async () => {
      const { port } = server.address() as AddressInfo;
      const page = await fetchPage(`http://outside.example:${port}/moved`, strict, 1_000, guard({ "outside.example": [["127.0.0.1"]] }));
      expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
    });

    test.each([
      ["its number", "http://127.0.0.2:PORT/"],
      ["its number in another base", "http://0x7f000002:PORT/"],
      ["its number as IPv6", "http://[::ffff:127.0.0.2]:PORT/"],
      ["a name for it", "http://inside.example:PORT/"],
      ["a name for both", "http://both.example:PORT/"],
      ["no scheme", "//127.0.0.2:PORT/"],
    ])("a redirect to the private one by %s is refused, and nothing asked of it", async (_, location) => {
      const names = { "inside.example": [["127.0.0.2"]], "both.example": [["127.0.0.1", "127.0.0.2"]] };
      await expect(leadingTo(location.replace("PORT", String(insidePort)), names)).rejects.toMatchObject(refused);
      expect(asked).toEqual([]);
    });

    test("a name that stands for the private one at the second look is refused at that look", async () => {
      const names = { "rebound.example": [["127.0.0.1"], ["127.0.0.2"]] };
      asked = [];
      const shared = guard(names);
      const { port } = server.address() as AddressInfo;
      await fetchPage(`http://rebound.example:${port}/page`, strict, 1_000, shared);
      await expect(fetchPage(`http://rebound.example:${insidePort}/`, strict, 1_000, shared)).rejects.toMatchObject(refused);
      expect(asked).toEqual([]);
    });
  });
});
