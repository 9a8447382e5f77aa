import { expect, test } from "vitest";
import { normalCase, readIncumbents } from "./leaders-text.js";

const brief = (line: string, fallback: string | null = null) => readIncumbents(line, fallback).map(({ title, name, since }) => `${title} | ${name} | ${since}`);

test.each<[string, string[]]>([
  ["President Abdelmadjid TEBBOUNE (since 12 December 2019)", ["President | Abdelmadjid Tebboune | 2019-12-12"]],
  ["President Idriss DEBY Itno, Lt. Gen. (since 4 December 1990); prime minister position eliminated", ["President | Idriss Deby Itno | 1990-12-04"]],
  ["King ABDALLAH II (since 7 February 1999); Heir Apparent Crown Prince HUSSEIN (born 28 June 1994)", ["King | King Abdallah II | 1999-02-07"]],
  ["President XI Jinping (since 14 March 2013); Vice President HAN Zheng (since 10 March 2023)", ["President | Xi Jinping | 2013-03-14"]],
  ["Queen ELIZABETH II (since 6 February 1952); represented by Governor General Sir Rodney WILLIAMS (since 14 August 2014)", ["Queen | Queen Elizabeth II | 1952-02-06", "Governor General | Rodney Williams | 2014-08-14"]],
  ["Taoiseach (Prime Minister) Miche&aacute;l MARTIN (since 27 June 2020); note - MARTIN will serve through December 2022", ["Taoiseach | Micheál Martin | 2020-06-27"]],
  ["King and Prime Minister SALMAN bin Abd al-Aziz Al Saud (since 23 January 2015)", ["King | Salman bin Abd al-Aziz Al Saud | 2015-01-23"]],
  ["Interim Prime Minister Anwaar-ul-Haq KAKAR (since 14 August 2023)", ["Interim Prime Minister | Anwaar-ul-Haq Kakar | 2023-08-14"]],
  ["Prime Minister Denis RONALDO (since April 2022)", ["Prime Minister | Denis Ronaldo | 2022-04"]],
  ["President Nangolo MBUMBA", []],
  ["president (vacant); note - in August 2019, General Abd-al-Fatah al-BURHAN (since 2019) chaired the council", []],
  ["President-elect Masoud PEZESHKIAN (since 8 July 2024)", []],
  ["Vice President Kamala D. HARRIS (since 20 January 2021)", []],
])("%s", (line, expected) => {
  expect(brief(line)).toEqual(expected);
});

test("somebody without a title has the one that the line is about", () => {
  expect(brief("Abdelaziz DJERAD (since 28 December 2019)", "Head of government")).toEqual(["Head of government | Abdelaziz Djerad | 2019-12-28"]);
  expect(brief("Abdelaziz DJERAD (since 28 December 2019)")).toEqual([]);
});

test.each([
  ["Abd-al-Fatah al-BURHAN", "Abd-al-Fatah al-Burhan"],
  ["HARALD V", "Harald V"],
  ["Peter O'NEILL", "Peter O'Neill"],
  ["Richard McMAHON", "Richard McMahon"],
  ["Ursula VON DER LEYEN", "Ursula Von Der Leyen"],
])("%s in normal case", (capitals, name) => {
  expect(normalCase(capitals)).toBe(name);
});
