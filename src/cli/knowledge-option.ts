import { Option } from "commander";

/** `--knowledge`, which the environment may set for good. */
export function knowledgeOption(environment: Readonly<Record<string, string | undefined>>): Option {
  const set = environment.RAPPORTEUR_KNOWLEDGE;
  const option = new Option("-k, --knowledge <folder>", "a folder of your own lists, which add to those that ship");
  return set ? option.default(set) : option;
}
