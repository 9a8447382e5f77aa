import type { Statement } from "../statement/index.js";
import type { Report } from "../text/index.js";
import { corpusRecord, digest, type Engine } from "../views/index.js";
import { jsonText } from "./json-text.js";
import { type Look, terminalText } from "./terminal.js";

export const FORMATS = ["digest", "json", "jsonl"] as const;
export type OutputFormat = (typeof FORMATS)[number];

/** Puts reports into words: `add` gives what a report adds to the output, `end` what closes it. */
export interface Output {
  add(report: Report, statements: readonly Statement[]): string;
  end(): string;
}

export interface OutputOptions {
  readonly format: OutputFormat;
  readonly look: Look;
  readonly engine: Engine;
  /** Whether the input is a single thing; see `jsonOutput`. */
  readonly single: boolean;
}

export function openOutput({ format, look, engine, single }: OutputOptions): Output {
  switch (format) {
    case "digest":
      return digestOutput(look);
    case "json":
      return jsonOutput(engine, single);
    case "jsonl":
      return { add: (report, statements) => `${jsonText(corpusRecord(report, statements, engine))}\n`, end: () => "" };
  }
}

function digestOutput(look: Look): Output {
  let between = "";
  return {
    add(report, statements) {
      const text = between + terminalText(digest(report, statements), look);
      between = `\n${"═".repeat(look.width)}\n`;
      return text;
    },
    end: () => "",
  };
}

/** One report from a single input is an object; everything else is an array, however many reports it turns out to hold. */
function jsonOutput(engine: Engine, single: boolean): Output {
  let held: string | null = null;
  let written = 0;
  return {
    add(report, statements) {
      const text = jsonText(corpusRecord(report, statements, engine), 2);
      if (single && written === 0 && held === null) {
        held = text;
        return "";
      }
      const before = held === null ? [] : [held];
      held = null;
      const opening = written === 0 ? "[\n" : ",\n";
      written += before.length + 1;
      return opening + [...before, text].join(",\n");
    },
    end() {
      if (held !== null) return `${held}\n`;
      if (written > 0) return "\n]\n";
      return single ? "" : "[]\n";
    },
  };
}
