import { expect, test } from "vitest";
import { isEnglish } from "./english.js";

test.each([
  ["a sentence", "The ministers met in Oslo on Monday and agreed to continue."],
  ["three words", "Ceasefire holds overnight"],
  ["a headline without function words", "Astria, Velden sign accord"],
  [
    "English thick with foreign names",
    "The talks between Recep Yıldırım, Władysław Kowalczyk, Jean-Luc de la Fontaine, Nguyễn Văn Thiệu and Ólafur Þórðarson were held in Al-Qāmishlī and Şırnak, according to the Österreichische Allgemeine and Agência Lusitana.",
  ],
  [
    "a list of names with one sentence",
    "The following were released on Sunday: Yusuf al-Harith, Mariam Haddad, Ibrahim Khalil, Salim Nasser, Layla Mansour, Omar Farouk, Hassan Jabr, Amal Saleh, Karim Darwish, Rana Aziz. They are in good health, the Red Cross said, and will be taken to their families.",
  ],
  [
    "English that quotes another language",
    'The crowd shouted "¡No pasarán!" and "el pueblo unido jamás será vencido" before the police moved in and arrested eleven of them.',
  ],
  ["figures alone", "Gaza | 41,220 | 95,413"],
  [
    "English with a line in Arabic",
    "The ministry said in a statement (بيان صحفي) that the crossing would open on Sunday and remain open until the end of the month.",
  ],
])("takes %s for English", (_, text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  [
    "French",
    "Les ministres se sont réunis lundi à Oslo et ont décidé de poursuivre les pourparlers. Le porte-parole a indiqué que les deux parties étaient d'accord sur la date de la prochaine rencontre.",
  ],
  [
    "German",
    "Die Minister trafen sich am Montag in Oslo und beschlossen, die Gespräche fortzusetzen. Der Sprecher sagte, beide Seiten seien sich über den Termin für das nächste Treffen einig.",
  ],
  [
    "Spanish",
    "Los ministros se reunieron el lunes en Oslo y acordaron continuar las conversaciones, según informó el portavoz del gobierno en una rueda de prensa celebrada por la tarde.",
  ],
  [
    "Dutch",
    "De ministers kwamen maandag in Oslo bijeen en besloten de gesprekken voort te zetten. Volgens de woordvoerder zijn beide partijen het eens over de datum van het volgende overleg.",
  ],
  [
    "Turkish",
    "Bakanlar pazartesi günü Oslo'da bir araya geldi ve görüşmelerin sürdürülmesi için anlaştı. Sözcü, iki tarafın bir sonraki toplantının tarihi konusunda daha fazla çalışacağını söyledi.",
  ],
  [
    "Indonesian",
    "Para menteri bertemu di Oslo pada hari Senin dan sepakat untuk melanjutkan pembicaraan yang telah tertunda. Juru bicara mengatakan kedua pihak tidak akan mundur dari perjanjian itu.",
  ],
  [
    "Polish",
    "Ministrowie spotkali się w poniedziałek w Oslo i zgodzili się na kontynuację rozmów. Rzecznik powiedział, że obie strony nie są jeszcze gotowe do podpisania umowy przez najbliższe tygodnie.",
  ],
  ["Russian", "Министры встретились в понедельник в Осло и договорились продолжить переговоры."],
  ["Arabic", "اجتمع الوزراء يوم الاثنين في أوسلو واتفقوا على مواصلة المحادثات."],
  ["Chinese", "部长们星期一在奥斯陆会面，同意继续会谈。"],
  ["a short line of French", "Le président est dans la ville"],
  [
    "placeholder Latin",
    "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.",
  ],
])("refuses %s", (_, text) => {
  expect(isEnglish(text)).toBe(false);
});
