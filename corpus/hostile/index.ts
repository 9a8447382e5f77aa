import { ADDRESS } from "./families/address.js";
import { ENCODING } from "./families/encoding.js";
import { ID } from "./families/id.js";
import { JSON_TRICKS } from "./families/json.js";
import { OUTPUT } from "./families/output.js";
import { PAGE } from "./families/page.js";
import { QUERY } from "./families/query.js";
import { SCRIPT } from "./families/script.js";
import { SIZE } from "./families/size.js";
import { WRITING } from "./families/writing.js";
import type { HostileInput } from "./input.js";

/** Every input, family by family. */
export const HOSTILE: readonly HostileInput[] = [
  ...SCRIPT,
  ...ADDRESS,
  ...ID,
  ...WRITING,
  ...ENCODING,
  ...PAGE,
  ...SIZE,
  ...JSON_TRICKS,
  ...OUTPUT,
  ...QUERY,
];

/** Those that are for the record: of a page that only takes long to read, what remains are plain words. */
export const FOR_THE_RECORD: readonly HostileInput[] = HOSTILE.filter((input) => !(SIZE.includes(input) && input.file.endsWith("html")));

export { SEARCHES } from "./families/query.js";
export { ELSEWHERE, type HostileInput, TRAP } from "./input.js";
