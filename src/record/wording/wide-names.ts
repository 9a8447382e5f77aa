/** Names of several words, and what stands for them in one; applied to words in small letters with spaces around. */
export const LONG_NAMES: readonly (readonly [one: string, said: RegExp])[] = [
  ["america", / (?:(?:the )?united states(?: of america)?|u s a?|washington) /g],
  ["un", / (?:(?:the )?united nations|u n) /g],
  ["unsc", / (?:(?:the )?(?:un )?security council) /g],
  ["eu", / (?:(?:the )?european union|e u|brussels) /g],
  ["au", / (?:(?:the )?african union) /g],
  ["britain", / (?:(?:the )?united kingdom|u k|great britain|london) /g],
  ["dprk", / (?:north korean?|democratic people s republic of korea|democratic peoples republic of korea|pyongyang) /g],
  ["rok", / (?:south korean?|republic of korea|seoul) /g],
  ["saudi", / (?:saudi arabian?|riyadh) /g],
  ["emirates", / (?:(?:the )?united arab emirates|uae|abu dhabi) /g],
  ["southsudan", / (?:south sudan(?:ese)?|juba) /g],
  ["congo", / (?:(?:the )?(?:democratic republic of )?(?:the )?congo|drc|d r congo|kinshasa) /g],
  ["westsahara", / (?:western sahara|sahrawi) /g],
  ["westbank", / (?:west bank) /g],
  ["gaza", / (?:(?:the )?gaza strip) /g],
  ["isis", / (?:(?:the )?islamic state|isil) /g],
  ["iran", / (?:(?:the )?islamic republic|tehran) /g],
  ["russia", / (?:(?:the )?russian federation|moscow|(?:the )?kremlin) /g],
  ["ukraine", / (?:kyiv|kiev) /g],
  ["china", / (?:(?:people s republic of )?china|prc|beijing) /g],
  ["egypt", / cairo /g],
  ["ethiopia", / addis ababa /g],
  ["sudan", / khartoum /g],
  ["turkey", / (?:ankara|turkiye) /g],
  ["syria", / damascus /g],
  ["france", / paris /g],
  ["germany", / berlin /g],
  ["pakistan", / islamabad /g],
  ["india", / (?:new )?delhi /g],
  ["rwanda", / kigali /g],
  ["armenia", / yerevan /g],
  ["azerbaijan", / baku /g],
  ["serbia", / belgrade /g],
  ["morocco", / rabat /g],
  ["venezuela", / caracas /g],
  ["afghanistan", / kabul /g],
  ["macedonia", / north macedonia /g],
];

/** Those who have a hand in many conflicts: that they are named tells little, and what is looked up beside them is looked up beside all others first. */
export const GREAT: ReadonlySet<string> = new Set(
  "america un unsc eu au britain russia china france germany nato g7 italy japan turkey canada spain".split(" "),
);

/** States that phrases name beside what they are about. */
export const STATES: ReadonlySet<string> = new Set([
  ...GREAT,
  ..."dprk rok saudi emirates southsudan congo iran iraq israel palestine egypt ethiopia eritrea sudan syria lebanon jordan yemen qatar oman kuwait bahrain libya tunisia algeria morocco mauritania mali niger nigeria chad burkina senegal cameroon somalia kenya uganda rwanda burundi tanzania mozambique angola zimbabwe zambia ukraine belarus moldova poland lithuania latvia estonia finland sweden norway denmark hungary slovakia romania bulgaria serbia kosovo bosnia croatia albania macedonia greece cyprus georgia armenia azerbaijan kazakhstan kyrgyzstan tajikistan uzbekistan turkmenistan afghanistan pakistan india bangladesh nepal myanmar burma thailand cambodia vietnam laos malaysia indonesia philippines taiwan australia mexico cuba haiti nicaragua honduras guatemala venezuela colombia guyana ecuador peru bolivia brazil argentina chile ireland netherlands belgium austria switzerland".split(
    " ",
  ),
]);
