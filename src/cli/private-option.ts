import { Option } from "commander";

/** `--allow-private`, without which no address of this machine or its network is fetched, whatever a page leads to. */
export function privateOption(): Option {
  return new Option("--allow-private", "fetch pages of this machine and its network too").default(false, "no");
}
