import type { Command } from "commander";
import type { Context } from "../context.js";
import { addAddCommand } from "./add.js";
import { addDecisionCommands } from "./decide.js";
import { addKeepingCommands } from "./keep.js";
import { addListingCommands } from "./listings.js";
import { addServeCommands } from "./serve.js";
import { addShowCommands } from "./show.js";

/** Adds the commands that work on a record; `done` takes the exit status where it is not 0. */
export function addRecordCommands(program: Command, context: Context, done: (status: number) => void): void {
  addAddCommand(program, context, done);
  addShowCommands(program, context);
  addListingCommands(program, context);
  addDecisionCommands(program, context);
  addKeepingCommands(program, context, done);
  addServeCommands(program, context);
}
