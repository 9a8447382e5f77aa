/** Offices as reports write them, and whose they are. */

export type Holder = "state" | "government" | "foreign-ministry" | "defence-ministry" | "interior-ministry" | "armed-forces" | "parliament";

/** An office of a state: `words` as they stand between "Egyptian" and the name; `head` for chiefs of state and heads of government. */
export interface Office {
  readonly title: string;
  readonly words: string;
  readonly of: Holder;
  readonly head?: true;
}

const minister = (what: string, title: string): Office => ({ title, words: `${what} minister|minister (?:of|for) (?:the )?${what}`, of: "government" });

/** What a named office of the United States says better. */
export const NOT_OF_US: ReadonlySet<string> = new Set(["Defence Minister", "Attorney General", "National Security Adviser", "Parliament Speaker"]);

/** Longer wordings stand before shorter ones; all are read without regard to case. */
export const OFFICES: readonly Office[] = [
  { title: "Vice President", words: "(?:first |executive )?vice[ -]president", of: "state" },
  { title: "Deputy Prime Minister", words: "(?:first )?deputy prime minister|deputy premier|vice premier|vice prime minister|tánaiste", of: "government" },
  { title: "Deputy Foreign Minister", words: "(?:first )?(?:deputy|vice) (?:foreign minister|minister of foreign affairs)", of: "foreign-ministry" },
  { title: "Deputy Defence Minister", words: "deputy (?:defen[cs]e minister|minister of defen[cs]e)", of: "defence-ministry" },
  { title: "Crown Prince", words: "crown prince", of: "state" },
  { title: "Supreme Leader", words: "supreme leader", of: "state", head: true },
  { title: "President", words: "state president|president", of: "state", head: true },
  { title: "Prime Minister", words: "prime minister|premier|taoiseach", of: "state", head: true },
  { title: "First Minister", words: "first minister", of: "state", head: true },
  { title: "Chancellor", words: "(?:federal )?chancellor", of: "state", head: true },
  {
    title: "Foreign Minister",
    words:
      "(?:foreign affairs|foreign|external affairs|external relations) minister|minister (?:of|for) (?:europe and )?(?:foreign|external) affairs(?: and [a-z ]{4,30}?)?|minister of external relations|secretary of foreign affairs",
    of: "foreign-ministry",
  },
  { title: "Foreign Secretary", words: "foreign secretary", of: "foreign-ministry" },
  { title: "Defence Minister", words: "(?:national )?defen[cs]e minister|minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e secretary|armed forces minister|minister of the armed forces", of: "defence-ministry" },
  { title: "Interior Minister", words: "interior minister|minister (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)|home secretary|home minister|home affairs minister|internal affairs minister", of: "interior-ministry" },
  minister("finance", "Finance Minister"),
  minister("health", "Health Minister"),
  minister("justice", "Justice Minister"),
  minister("energy", "Energy Minister"),
  minister("oil", "Oil Minister"),
  minister("information", "Information Minister"),
  minister("national security", "National Security Minister"),
  minister("unification", "Unification Minister"),
  minister("trade", "Trade Minister"),
  minister("economy", "Economy Minister"),
  minister("transport", "Transport Minister"),
  { title: "Army chief", words: "army chief|military chief|chief of (?:the )?army staff|army chief of staff|chief of (?:the )?(?:general|defen[cs]e) staff|armed forces chief|army commander", of: "armed-forces" },
  { title: "National Security Adviser", words: "national security advis[eo]r", of: "government" },
  { title: "Attorney General", words: "attorney[- ]general", of: "government" },
  { title: "Parliament Speaker", words: "parliament(?:ary)? speaker|speaker of parliament|house speaker", of: "parliament" },
  { title: "Leader", words: "leader", of: "state" },
  { title: "Opposition leader", words: "opposition leader|leader of the opposition", of: "state" },
  { title: "Ambassador to the United Nations", words: "(?:ambassador|permanent representative|envoy) to the (?:united nations|un|u\\.n\\.)|un ambassador", of: "foreign-ministry" },
  { title: "Foreign Ministry spokesperson", words: "(?:foreign ministry|ministry of foreign affairs) spokes(?:man|woman|person)", of: "foreign-ministry" },
  { title: "Defence Ministry spokesperson", words: "(?:defen[cs]e ministry|ministry of defen[cs]e) spokes(?:man|woman|person)", of: "defence-ministry" },
  { title: "Military spokesperson", words: "(?:military|army|armed forces) spokes(?:man|woman|person)", of: "armed-forces" },
  { title: "Government spokesperson", words: "government spokes(?:man|woman|person)", of: "government" },
  { title: "Presidential spokesperson", words: "presidential spokes(?:man|woman|person)", of: "government" },
];

/** An office that its words alone name. `title` may take up a place that the words name with "$1". */
export interface NamedOffice {
  readonly title: string;
  readonly words: string;
  readonly of: string | null;
  readonly country?: string;
}

const US = "(?:(?:US|U\\.S\\.|United States|American) )?";
const UN = "(?:UN|U\\.N\\.|United Nations)";
/** Stands for the names of states and areas, which the miner fills in. */
export const PLACE = "<place>";
const SPOKES = "(?:[Ss]pokes(?:man|woman|person)|[Pp]ress [Ss]ecretary)";

export const NAMED_OFFICES: readonly NamedOffice[] = [
  { title: "Deputy Secretary of State", words: `${US}[Dd]eputy [Ss]ecretary of [Ss]tate`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Secretary of State", words: `${US}[Ss]ecretary of [Ss]tate`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Secretary of Defense", words: `(?:${US}(?:[Ss]ecretary of [Dd]efen[cs]e|[Ss]ecretary of [Ww]ar)|(?:US|U\\.S\\.|United States|American) [Dd]efen[cs]e [Ss]ecretary|(?:US|U\\.S\\.) [Ww]ar [Ss]ecretary)`, of: "united-states-defence-ministry", country: "US" },
  { title: "Secretary of the Treasury", words: `${US}(?:[Tt]reasury [Ss]ecretary|[Ss]ecretary of the [Tt]reasury)`, of: "united-states-treasury", country: "US" },
  { title: "Attorney General", words: "(?:US|U\\.S\\.|United States) [Aa]ttorney [Gg]eneral", of: "united-states-department-of-justice", country: "US" },
  { title: "Secretary of Homeland Security", words: `${US}(?:[Hh]omeland [Ss]ecurity [Ss]ecretary|[Ss]ecretary of [Hh]omeland [Ss]ecurity)`, of: "united-states-department-of-homeland-security", country: "US" },
  { title: "National Security Advisor", words: "(?:US|U\\.S\\.|United States|White House) [Nn]ational [Ss]ecurity [Aa]dvis[eo]r", of: "united-states-government", country: "US" },
  { title: "CIA Director", words: "(?:CIA|C\\.I\\.A\\.|Central Intelligence Agency) (?:[Dd]irector|[Cc]hief)|[Dd]irector of the (?:CIA|Central Intelligence Agency)", of: "cia", country: "US" },
  { title: "FBI Director", words: "FBI [Dd]irector|[Dd]irector of the FBI", of: "fbi", country: "US" },
  { title: "Chairman of the Joint Chiefs of Staff", words: "[Cc]hair(?:man)? of the (?:US |U\\.S\\. )?Joint Chiefs of Staff", of: "joint-chiefs-of-staff", country: "US" },
  { title: "White House Press Secretary", words: `White House ${SPOKES}`, of: "united-states-government", country: "US" },
  { title: "White House Chief of Staff", words: "White House [Cc]hief of [Ss]taff", of: "united-states-government", country: "US" },
  { title: "State Department spokesperson", words: `(?:US |U\\.S\\. |United States )?State Department ${SPOKES}`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Pentagon spokesperson", words: `Pentagon ${SPOKES}`, of: "united-states-defence-ministry", country: "US" },
  { title: "Speaker of the House of Representatives", words: "(?:US|U\\.S\\.|United States) (?:House [Ss]peaker|Speaker of the House)|Speaker of the (?:US|U\\.S\\.|United States) House of Representatives", of: "united-states-house-of-representatives", country: "US" },
  { title: "Senate Majority Leader", words: "(?:US |U\\.S\\. |United States )?Senate [Mm]ajority [Ll]eader", of: "united-states-senate", country: "US" },
  { title: "Ambassador to the United Nations", words: `(?:US|U\\.S\\.|United States|American) [Aa]mbassador to the ${UN}`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Special Envoy for $1", words: `(?:US|U\\.S\\.|United States|American) [Ss]pecial (?:[Ee]nvoy|[Rr]epresentative) (?:for|to) ${PLACE}`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Special Envoy for $1", words: `(?<!${UN} |EU |Nations |Union |Secretary-General's |Chinese |Russian )Special (?:Presidential )?(?:Envoy|Representative) for ${PLACE}`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Assistant Secretary of State", words: `${US}[Aa]ssistant [Ss]ecretary of [Ss]tate(?: for [\\p{L} ,]{5,60}?)?`, of: "united-states-foreign-ministry", country: "US" },
  { title: "Kremlin spokesman", words: `Kremlin ${SPOKES}`, of: "russia-government", country: "RU" },
  { title: "IDF spokesperson", words: `(?:IDF|Israel Defense Forces|Israeli military|Israeli army) (?:[Cc]hief )?${SPOKES}`, of: "israel-armed-forces", country: "IL" },
  { title: "IDF Chief of Staff", words: "(?:IDF|Israel Defense Forces) [Cc]hief of (?:the General )?[Ss]taff", of: "israel-armed-forces", country: "IL" },
  { title: "President", words: "(?:Palestinian Authority|Palestinian National Authority|PA) (?:[Pp]resident|[Ll]eader)", of: "palestine", country: "PS" },
  { title: "Secretary-General of the United Nations", words: `(?:${UN} |the )?[Ss]ecretary[- ][Gg]eneral of the ${UN}|${UN} (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hief|Sec(?:retary)?\\.?[- ]Gen(?:eral)?\\.?)`, of: "united-nations" },
  { title: "UN Special Envoy for $1", words: `${UN}(?:'s)? (?:[Ss]ecretary-[Gg]eneral's )?(?:[Ss]pecial |[Pp]eace )?(?:[Ee]nvoy|[Rr]epresentative) (?:for|to|in|on) ${PLACE}`, of: "united-nations" },
  { title: "UN Special Envoy", words: `${UN}(?:[–-]Arab League)? (?:[Ss]pecial |[Pp]eace )?[Ee]nvoy`, of: "united-nations" },
  { title: "UN High Commissioner for Human Rights", words: `(?:${UN} )?High Commissioner for Human Rights|${UN} (?:[Hh]uman [Rr]ights [Cc]hief|rights chief)`, of: "un-human-rights-office" },
  { title: "UN High Commissioner for Refugees", words: `(?:${UN} )?High Commissioner for Refugees|UNHCR (?:chief|head)`, of: "un-refugee-agency" },
  { title: "UN Under-Secretary-General for Humanitarian Affairs", words: `${UN} (?:[Hh]umanitarian|aid|relief) (?:[Cc]hief|[Cc]oordinator)|${UN} [Uu]nder-[Ss]ecretary-[Gg]eneral for [Hh]umanitarian [Aa]ffairs(?: and Emergency Relief Coordinator)?`, of: "ocha" },
  { title: "IAEA Director General", words: "(?:IAEA|International Atomic Energy Agency) (?:[Dd]irector[- ][Gg]eneral|[Cc]hief|[Hh]ead)|[Dd]irector[- ][Gg]eneral of the (?:IAEA|International Atomic Energy Agency)", of: "iaea" },
  { title: "WHO Director-General", words: "(?:WHO|World Health Organization) (?:[Dd]irector[- ][Gg]eneral|[Cc]hief)|[Dd]irector[- ][Gg]eneral of the (?:WHO|World Health Organization)", of: "world-health-organization" },
  { title: "UNRWA Commissioner-General", words: "UNRWA (?:[Cc]ommissioner[- ][Gg]eneral|[Cc]hief|[Hh]ead)", of: "unrwa" },
  { title: "WFP Executive Director", words: "(?:WFP|World Food Programme|World Food Program) (?:[Ee]xecutive [Dd]irector|[Cc]hief|[Dd]irector)", of: "world-food-programme" },
  { title: "UNICEF Executive Director", words: "UNICEF [Ee]xecutive [Dd]irector", of: "unicef" },
  { title: "NATO Secretary General", words: "NATO (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hief)|Secretary[- ]General of NATO", of: "nato" },
  { title: "EU High Representative for Foreign Affairs", words: "(?:EU|European Union|E\\.U\\.) (?:[Ff]oreign [Pp]olicy [Cc]hief|[Hh]igh [Rr]epresentative(?: for [Ff]oreign [Aa]ffairs(?: and [Ss]ecurity [Pp]olicy)?)?|[Ff]oreign [Aa]ffairs [Cc]hief|top diplomat)|High Representative of the (?:EU|European Union)(?: for Foreign Affairs and Security Policy)?", of: "european-union" },
  { title: "President of the European Commission", words: "European Commission [Pp]resident|[Pp]resident of the European Commission|EU Commission [Pp]resident", of: "european-commission" },
  { title: "President of the European Council", words: "European Council [Pp]resident|[Pp]resident of the European Council", of: "european-council" },
  { title: "President of the European Parliament", words: "European Parliament [Pp]resident|[Pp]resident of the European Parliament", of: "european-parliament" },
  { title: "Chair of the African Union Commission", words: "(?:African Union|AU) (?:Commission )?(?:[Cc]hair(?:man|person|woman)?|[Cc]ommission [Cc]hief)|[Cc]hair(?:man|person|woman) of the African Union(?: Commission)?", of: "african-union" },
  { title: "Secretary General of the Arab League", words: "Arab League (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hief|[Hh]ead)|[Ss]ecretary[- ][Gg]eneral of the Arab League", of: "arab-league" },
  { title: "Secretary General of the OSCE", words: "OSCE (?:[Ss]ecretary[- ][Gg]eneral|[Cc]hair(?:man|person)-in-[Oo]ffice)", of: "osce" },
  { title: "OAS Secretary General", words: "(?:OAS|Organization of American States) [Ss]ecretary[- ][Gg]eneral|[Ss]ecretary[- ][Gg]eneral of the (?:OAS|Organization of American States)", of: "oas" },
  { title: "OPEC Secretary General", words: "OPEC [Ss]ecretary[- ][Gg]eneral", of: "opec" },
  { title: "ICC Prosecutor", words: "(?:ICC|International Criminal Court) (?:[Cc]hief )?[Pp]rosecutor|[Cc]hief [Pp]rosecutor of the (?:ICC|International Criminal Court)|[Pp]rosecutor of the (?:ICC|International Criminal Court)", of: "international-criminal-court" },
  { title: "IMF Managing Director", words: "(?:IMF|International Monetary Fund) (?:[Mm]anaging [Dd]irector|[Cc]hief|[Hh]ead)|[Mm]anaging [Dd]irector of the (?:IMF|International Monetary Fund)", of: "imf" },
  { title: "World Bank President", words: "World Bank [Pp]resident|[Pp]resident of the World Bank", of: "world-bank" },
  { title: "Chief Executive of Hong Kong", words: "Hong Kong(?:'s)? [Cc]hief [Ee]xecutive|[Cc]hief [Ee]xecutive of Hong Kong", of: "hong-kong", country: "HK" },
];
