import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ELSEWHERE, FOR_THE_RECORD, HOSTILE, type HostileInput, TRAP } from "../../corpus/hostile/index.js";
import { type HostileRecord, hostileRecord } from "../../corpus/hostile/record.js";
import { wholeText } from "../text/index.js";
import { HAS_BROWSER, NARROW, type OpenSite, openBrowser, openSite, WIDE } from "./fixtures/site.js";

/** Those whose reports fill a page are on a record of their own, so that the pages of the others stay small. */
const LONG = 20_000;
const SHORT_ONES = FOR_THE_RECORD.filter(({ bytes }) => bytes().length <= LONG);
/** One of each sort; what holds a megabyte in its text goes as far as the API: a browser takes half a minute to lay it out. */
const LONG_ONES = FOR_THE_RECORD.filter(({ name }) =>
  /^(?:headline-(?:long|lines)|outlet-(?:long|word)|byline-long|url-long|query-match-long)$/.test(name),
);

/** Lists show the words of all reports; of the pages of the short ones, one in so many is opened. */
const STEP = 4;

interface Opened {
  readonly hostile: HostileRecord;
  readonly site: OpenSite;
}

async function open(inputs: readonly HostileInput[]): Promise<Opened> {
  const hostile = await hostileRecord(inputs);
  return { hostile, site: await openSite({ file: hostile.path }) };
}

async function close({ hostile, site }: Opened): Promise<void> {
  await site.close();
  await hostile.remove();
}

const LISTS = [
  "/search?limit=500",
  "/search?what=reports&limit=500",
  "/timeline?limit=500",
  "/positions",
  "/figures",
  "/process",
  "/calendar?month=2031-05",
  "/review",
  "/today?since=2031-01-01",
  "/add",
  `/search?words=${encodeURIComponent(`"><script>${TRAP}()</script>`)}`,
  `/search?outlet=${encodeURIComponent(`<img src=x onerror=${TRAP}()>`)}&actor=${encodeURIComponent("{{7*7}}\u202e")}`,
  `/report?id=${encodeURIComponent(`<svg onload=${TRAP}()>`)}`,
  `/nowhere/${encodeURIComponent(`<script>${TRAP}()</script>`)}`,
];

/** What a hostile page might have done. */
interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What was run, opened, asked for elsewhere, or stopped by the policy. */
  readonly done: string[];
}

async function watch(browser: Browser, site: { readonly url: string }, viewport = WIDE): Promise<Watched> {
  const context = await browser.newContext({ viewport, baseURL: site.url });
  const page = await context.newPage();
  const done: string[] = [];
  await page.exposeFunction(TRAP, () => done.push("a payload ran"));
  page.on("dialog", (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => done.push("a window opened"));
  page.on("download", () => done.push("a download began"));
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) done.push(`a frame: ${frame.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith("data:image/")) done.push(`asked for ${request.url()}`);
  });
  page.on("pageerror", (error) => done.push(`error: ${error}`));
  page.on("console", (message) => {
    // An answer that says "not found" is logged too; it is what was asked for.
    if (message.type() === "error" && !/status of 40\d/.test(message.text())) done.push(`console: ${message.text()}`);
  });
  return { page, context, done };
}

/** In the page: words that turn their direction without being kept apart from what stands around them; what reaches out of the page; whether its frame stands. */
const LOOK = `(() => {
  const turning = /[\\u0590-\\u08ff\\u200f\\u202a-\\u202e\\u2066-\\u2069]/;
  const loose = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.parentElement;
    if (turning.test(node.data) && !at.closest("bdi, [dir=auto], option, script, title")) loose.push(at.tagName + "." + at.className + " " + JSON.stringify(node.data.slice(0, 60)));
  }
  const name = document.querySelector("nav a, header a");
  const box = name?.getBoundingClientRect();
  return {
    loose: loose.slice(0, 5),
    wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    frame: Boolean(box && box.top >= 0 && box.top < 200 && box.width > 0 && name.checkVisibility()),
    foreign: [...document.querySelectorAll("iframe, object, embed, base, meta[http-equiv], style, script:not([src]), img, svg script, [onload], [onerror], [onclick]")].map((e) => e.outerHTML.slice(0, 80)),
    links: [...document.querySelectorAll("a[href], form[action], button[formaction]")].map((e) => (e.href ?? e.action) + "").filter((url) => !/^https?:/.test(url)),
  };
})()`;
const FINE = { loose: [], wide: 0, frame: true, foreign: [], links: [] };

describe.runIf(HAS_BROWSER)("a hostile record in a browser", { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("the traps work: without our pages around them, payloads run and ask for addresses elsewhere", async () => {
    const { page, context, done } = await watch(browser, { url: "about:blank" });
    await context.route(`${ELSEWHERE}/**`, (route) => route.abort());
    for (const name of ["script", "img-error", "svg-load", "details-toggle", "img-beacon"]) {
      const { headline = "" } = HOSTILE.find((input) => input.name === name)?.keeps ?? {};
      await page.setContent(`<!doctype html><body>${headline}</body>`, { waitUntil: "load" });
    }
    await expect.poll(() => done.filter((each) => each === "a payload ran").length).toBeGreaterThanOrEqual(4);
    expect(done).toContain(`asked for ${ELSEWHERE}/beacon.png`);
    await context.close();
  });

  describe.each([
    ["short", SHORT_ONES],
    ["long", LONG_ONES],
  ])("with %s reports", (_, inputs) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(inputs);
    }, 240_000);
    afterAll(() => close(opened));

    it.each([
      ["wide", WIDE],
      ["narrow", NARROW],
    ])("every %s page runs nothing, asks nobody, and keeps its form", async (_, size) => {
      const { page, context, done } = await watch(browser, opened.site, size);
      for (const path of LISTS) {
        await page.goto(path);
        expect([path, await page.evaluate(LOOK)]).toEqual([path, FINE]);
        await page.keyboard.press("j");
        expect([path, done]).toEqual([path, []]);
      }
      await context.close();
    });

    it("reports show their words to the letter, run nothing, ask nobody, and keep their form", async () => {
      const { page, context, done } = await watch(browser, opened.site, NARROW);
      const reports = new Map(opened.hostile.held.toReversed().map(({ entry }) => [entry.identity, entry.report]));
      for (const report of [...reports.values()].filter((_, i) => inputs === LONG_ONES || i % STEP === 0)) {
        await page.goto(`/report?id=${encodeURIComponent(report.id)}`, { waitUntil: "domcontentloaded" });
        expect([report.id, await page.evaluate(LOOK), done]).toEqual([report.id, FINE, []]);
        const shown = (await page.evaluate(PARAGRAPHS)) as readonly (readonly [number, string])[];
        // Browsers read a carriage return as a line break.
        const stored = wholeText(report).replaceAll("\r", "\n");
        for (const [start, text] of shown) expect(stored.slice(start, start + text.length) === text, `${report.id} at ${start}`).toBe(true);
        expect([report.id, letters(shown.map(([, text]) => text).join(""))]).toEqual([report.id, letters(stored)]);
      }
      await context.close();
    });
  });
});

/** In the page: the paragraphs of a report, with their offsets in its whole text. */
const PARAGRAPHS = `[...document.querySelectorAll(".paragraph[data-start]")].map((p) => [Number(p.dataset.start), p.textContent])`;

/** How many characters there are that are no white space. */
function letters(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
