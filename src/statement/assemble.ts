import { type Analysis, type Argument, type Frame, invariant, type Role, type Sentence, type WordRange } from "../text/index.js";
import { figureStatement } from "./figure.js";
import { linkFigures } from "./figure-links.js";
import { isSameParty, linked } from "./linked.js";
import { onePerParty, strongest } from "./phrases.js";
import { placed } from "./placed.js";
import { chooseQuote } from "./quote.js";
import { Reasons } from "./reasons.js";
import { relevantFrames } from "./relevance.js";
import type { Resolvers } from "./resolvers.js";
import { whenSaid } from "./said.js";
import type { EventStatement, Mention, PartyMention, PlaceMention, Statement, When } from "./statement.js";
import { type ConditionType, type EventType, MODES, oneOf, STATES, STATUSES, type Status } from "./vocabulary.js";
import { whenOf } from "./when.js";

/**
 * The frames that belong on the record → statements, in the order of their heads. What cannot be shown in the report's own words is left out.
 * `explain`: whether statements say where their fields come from.
 */
export function assemble(analysis: Analysis, resolvers: Resolvers, explain = false): Statement[] {
  const assembly = new Assembly(analysis, resolvers);
  const statements = relevantFrames(analysis).flatMap((frame) => {
    const reasons = new Reasons();
    const statement = assembly.statement(frame, reasons);
    return statement ? [explain ? { ...statement, because: reasons.all() } : statement] : [];
  });
  return linkFigures(statements, analysis, resolvers);
}

const EVENT_ROLES = ["by", "to", "where", "claimant"] as const;
const FIGURE_ROLES = ["by", "who", "where", "claimant"] as const;
const CONDITION_ROLES = ["where", "claimant"] as const;

class Assembly {
  constructor(
    private readonly analysis: Analysis,
    private readonly resolvers: Resolvers,
  ) {}

  statement(frame: Frame, reasons: Reasons): Statement | null {
    reasons.labels(frame);
    for (const role of frame.kind === "event" ? EVENT_ROLES : frame.kind === "figure" ? FIGURE_ROLES : CONDITION_ROLES)
      reasons.arcs(frame, role);
    const sentence = this.#sentenceOf(frame.word);
    const head = this.#word(frame.word);
    const quote = chooseQuote(this.analysis, frame, sentence);
    const start = this.#word(quote.first).start;
    const status = oneOf(STATUSES, frame.status);
    const where = this.#where(frame);
    const said = whenSaid(frame, this.analysis, this.resolvers);
    const when = this.#when(frame, sentence, status, said, reasons) ?? this.#today(frame, reasons);
    const common = {
      id: `${frame.kind[0]}${head.start}`,
      status,
      quote: this.analysis.text.slice(start, this.#word(quote.last).end),
      at: start,
      head: head.text,
      headAt: head.start,
      ...(where && { where }),
      ...(when && { when }),
      ...(said && { said }),
      claimants: this.#mentions(frame, "claimant"),
      confidence: Math.round(frame.confidence * 1000) / 1000,
    };
    switch (frame.kind) {
      case "event":
        return {
          kind: "event",
          type: frame.type as EventType,
          mode: oneOrNone(MODES[frame.type as EventType], frame.sub),
          ...common,
          by: this.#mentions(frame, "by"),
          to: this.#mentions(frame, "to"),
          about: this.#about(frame, sentence),
        } satisfies EventStatement;
      case "figure":
        return figureStatement(
          this.analysis,
          this.resolvers,
          frame,
          sentence,
          { common, by: this.#mentions(frame, "by"), party: (range) => this.#party(range, "who")[0] ?? null },
          reasons,
        );
      case "condition":
        return {
          kind: "condition",
          type: frame.type as ConditionType,
          state: oneOf(STATES[frame.type as ConditionType], frame.sub ?? ""),
          ...common,
          about: this.#about(frame, sentence),
        };
    }
  }

  /** The parties in a role, in text order, each once. */
  #mentions(frame: Frame, role: Role): PartyMention[] {
    const found: PartyMention[] = [];
    const candidates = frame.arguments.filter((a) => a.role === role);
    for (const argument of onePerParty(candidates, this.analysis))
      for (const mention of this.#parties(argument).map((m) => this.#linked(m)))
        if (!found.some((m) => isSameParty(m, mention))) found.push(mention);
    return found;
  }

  #best(frame: Frame, role: Role): Mention | null {
    const best = strongest(frame, role);
    return best && (this.#parties(best)[0] ?? null);
  }

  #where(frame: Frame): PlaceMention | null {
    const mention = this.#best(frame, "where");
    if (!mention) return null;
    const { place, dateline } = this.resolvers;
    const filed = dateline && mention.at !== undefined && dateline.start <= mention.at && mention.at < dateline.end;
    return { ...mention, ...placed(place(mention.is, mention.t ?? mention.is)), ...(filed && { dateline: true as const }) };
  }

  /** Whom the words of an argument stand for; several parties may share the same words ("the two sides"). */
  #parties({ word, role }: Argument): Mention[] {
    return this.#party(this.resolvers.mention(word, role), role);
  }

  /** A name that the lists spell otherwise is written as they do, and an office as who held it. */
  #linked(mention: Mention): PartyMention {
    const link = this.resolvers.actor(mention.is, mention.t ?? mention.is);
    const is = link.kind === "actor" && (link.how === "variant" || link.how === "title") ? link.name : mention.is;
    return { ...mention, is, ...linked(link) };
  }

  #party(range: WordRange, role: Role): Mention[] {
    const t = this.#text(range);
    const names = this.resolvers.names(range, role);
    // A pronoun that stands for nobody names no party; but somebody does claim what "they say".
    const said = names.length === 0 && role === "claimant" ? [t] : names;
    return said.map((is) => ({ t, is, at: this.#word(range.first).start }));
  }

  /** The time expression that the model points into, with the days it stands for. */
  #when(frame: Frame, sentence: Sentence, status: Status, said: When | null, reasons: Reasons): When | null {
    const best = strongest(frame, "when");
    if (!best) return null;
    const word = this.#word(best.word);
    const home = contains(sentence, best.word) ? sentence : this.#sentenceOf(best.word);
    const text = this.analysis.text.slice(home.start, home.end);
    const span = this.resolvers.times(text).find((s) => home.start + s.start < word.end && word.start < home.start + s.end);
    if (!span) return null;
    const phrase = { start: home.start + span.start, end: home.start + span.end };
    if (phrase.start === said?.at) return null;
    const read = this.resolvers.days({
      phrase,
      head: this.#word(frame.word),
      ahead: status === "planned" || status === "possible",
      lasting: status === "ongoing",
    });
    if (!read) return null;
    reasons.model("when", best.score);
    reasons.rule("when", span.rule);
    return whenOf(this.analysis.text, read);
  }

  /** Reports of the day tell of the day without saying so; the model knows their manner. */
  #today(frame: Frame, reasons: Reasons): When | null {
    const { published } = this.resolvers;
    if (frame.dated !== "publication" || !published) return null;
    reasons.model("when", frame.scores.dated);
    return { t: null, from: published, to: published, grain: "day", basis: "context" };
  }

  #about(frame: Frame, sentence: Sentence): string | null {
    const { about } = frame;
    if (!about || !contains(sentence, about.first) || !contains(sentence, about.last)) return null;
    return this.#text(about);
  }

  #text({ first, last }: WordRange): string {
    return this.analysis.text.slice(this.#word(first).start, this.#word(last).end);
  }

  #word(index: number) {
    const word = this.analysis.words[index];
    invariant(word, `no word ${index}`);
    return word;
  }

  #sentenceOf(word: number): Sentence {
    const sentence = this.analysis.sentences.find((s) => contains(s, word));
    invariant(sentence, `word ${word} stands in no sentence`);
    return sentence;
  }
}

function contains(range: WordRange, word: number): boolean {
  return range.first <= word && word <= range.last;
}

function oneOrNone<T extends string>(names: readonly T[], name: string | null): T | null {
  return names.find((n) => n === name) ?? null;
}
