import { expect, it } from "vitest";
import { partyWording } from "./party.js";

const ANA = { id: "ana-kell", name: "Ana Kell" };

it.each([
  ["the name that the report gives", { t: "she", is: "Ana Kell" }, "Ana Kell"],
  ["the report’s full name where words stand for it", { t: "she", is: "Ana M. Kell", actor: ANA }, "Ana M. Kell"],
  ["the known name beside words", { t: "the Northern envoy", is: "the Northern envoy", actor: ANA }, "Ana Kell, the Northern envoy"],
  ["the known name for a short form", { t: "the AK", is: "AK", actor: ANA }, "Ana Kell"],
  ["the known name for another spelling", { t: "Anna Kel", is: "Anna Kel", actor: ANA }, "Ana Kell"],
  ["the words of unnamed people", { t: "officials", is: "officials", collective_of: "northland" }, "officials"],
  ["that several fit", { t: "NDF", is: "NDF", candidates: ["north-front", "new-front"] }, "NDF (one of 2 known)"],
])("a party is shown by %s", (_, party, wording) => {
  expect(partyWording(party)).toBe(wording);
});
