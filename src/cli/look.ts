import type { Context } from "./context.js";
import { type Look, NARROWEST, WIDEST } from "./terminal.js";

/** Colour and width as the terminal allows them; plain where the output goes elsewhere. */
export function lookOf(
  options: { readonly color: boolean; readonly width?: number },
  { stdout, environment }: Pick<Context, "stdout" | "environment">,
): Look {
  const forbidden = !options.color || Boolean(environment.NO_COLOR) || environment.TERM === "dumb";
  const width = options.width ?? (stdout.isTTY ? stdout.columns : undefined) ?? 80;
  return { width: Math.min(Math.max(width, NARROWEST), options.width ?? WIDEST), colour: stdout.isTTY === true && !forbidden };
}
