import { expect, test } from "vitest";
import { alike } from "./alike.js";
import { personName } from "./person-name.js";

test.each<[string, string | null]>([
  ["Hosni Mubarak’s", "Hosni Mubarak"],
  ["Sheikh Hamad bin Khalifa Al Thani", "Hamad bin Khalifa Al Thani"],
  ["George W. Bush", "George W. Bush"],
  ["Barack Obama. The", "Barack Obama"],
  ["Abdel Fattah el-Sisi", "Abdel Fattah el-Sisi"],
  ["Antony J. Blinken Travel", "Antony J. Blinken"],
  ["Theresa May Thursday", "Theresa May"],
  ["Elizabeth II", "Elizabeth II"],
  ["Obama", null],
  ["Bin Mubarak", null],
  ["Football Association", null],
  ["II Dato", null],
])("the name in “%s” is %s", (text, name) => {
  expect(personName(text)).toBe(name);
});

test.each([
  ["Muammar Gaddafi", "Moammar Qadhafi"],
  ["Muammar Gaddafi", "Muammar al-Gaddafi"],
  ["Walid Muallem", "Walid al-Moualem"],
  ["Joe Biden", "Joseph R. Biden"],
  ["Motegi Toshimitsu", "Toshimitsu Motegi"],
  ["Bruno Rodríguez", "Bruno Rodríguez Parrilla"],
])("%s and %s may be one", (a, b) => {
  expect(alike(a, b)).toBe(true);
});

test.each([
  ["Kim Jong-un", "Kim Jong-il"],
  ["Saud al-Faisal", "Faisal bin Farhan Al Saud"],
  ["Mohammed bin Salman Al Saud", "Mohammed bin Nayef Al Saud"],
  ["Bashar al-Assad", "Hafez al-Assad"],
  ["Nawaz Sharif", "Shehbaz Sharif"],
])("%s and %s are two", (a, b) => {
  expect(alike(a, b)).toBe(false);
});
