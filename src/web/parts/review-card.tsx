import { MEASURES, MODES, SCOPES, STATES, STATUSES } from "../../statement/index.js";
import { type FieldTexts, type PlacedStatement, STATUS_WORDING } from "../../views/index.js";
import { Pieces } from "./pieces.js";
import { StatusMark } from "./status-mark.js";

interface Props {
  readonly statement: PlacedStatement;
  /** The address to come back to once it is decided. */
  readonly back: string;
  readonly children?: preact.ComponentChildren;
}

/** A statement with all that an analyst can do about it; each deed has its key. */
export function ReviewCard({ statement, back, children }: Props) {
  const { cite, status, pieces, confidence, decided, corrected, withdrawn, addedBy, decisions } = statement;
  const marks = [
    ...(decided ? [decided] : []),
    ...(corrected ? ["corrected"] : []),
    ...(withdrawn ? ["withdrawn"] : []),
    ...(addedBy === null ? [] : [`added by ${addedBy}`]),
  ];
  return (
    <article class={`card card-${statement.kind}${decided === "rejected" ? " card-rejected" : ""}`}>
      <header>
        <StatusMark status={status} />
        {marks.map((mark) => (
          <span key={mark} class="mark">
            {mark}
          </span>
        ))}
        <span class="sure" title="how often a statement read like this one is right">
          {addedBy === null && `${Math.round(confidence * 100)} %`}
        </span>
      </header>
      <p>
        <Pieces pieces={pieces} />
      </p>
      <p class="note">
        <bdi>{cite.claim.text}</bdi>
      </p>
      {children}
      {decisions.map(({ id, line, undone }) => (
        <form key={id} class={undone ? "decided undone" : "decided"} action="/undo" method="post" data-swap>
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="id" value={id} />
          <span>{line}</span>
          {!undone && (
            <button type="submit" class="plain">
              take back
            </button>
          )}
        </form>
      ))}
      <form class="deeds" action="/decide" method="post" data-swap>
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="statement" value={cite.id} />
        <button type="submit" name="kind" value="accept" data-key="a" data-key-label="accept the statement at hand">
          Accept
        </button>
        <button type="submit" name="kind" value="reject" data-key="x" data-key-label="reject it">
          Reject
        </button>
      </form>
      <details class="deed">
        <summary data-key="e" data-key-label="correct its fields">
          Correct
        </summary>
        <form action="/decide" method="post" data-swap>
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="statement" value={cite.id} />
          <input type="hidden" name="kind" value="correct" />
          <FieldInputs kind={statement.kind} fields={statement.fields} />
          <WhyAndSend label="Correct" />
        </form>
      </details>
      <details class="deed">
        <summary data-key="m" data-key-label="write a note on it">
          Note
        </summary>
        <form action="/decide" method="post" data-swap>
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="statement" value={cite.id} />
          <input type="hidden" name="kind" value="note" />
          <label>
            Note
            <input name="text" type="text" required autocomplete="off" />
          </label>
          <button type="submit">Keep</button>
        </form>
      </details>
    </article>
  );
}

export function WhyAndSend({ label }: { readonly label: string }) {
  return (
    <>
      <label>
        Why
        <input name="why" type="text" autocomplete="off" />
      </label>
      <button type="submit">{label}</button>
    </>
  );
}

type Kind = PlacedStatement["kind"];

/** Inputs for the fields that statements of a kind have; vocabularies as choices. */
export function FieldInputs({ kind, fields }: { readonly kind: Kind; readonly fields: FieldTexts }) {
  const { types, subs } = VOCABULARY[kind];
  return (
    <div class="fields">
      <Choice name="type" label={kind === "figure" ? "Measure" : "Type"} of={types} now={fields.type} />
      <Choice name="sub" label={SUB_LABEL[kind]} of={subs(fields.type)} now={fields.sub} />
      <Choice
        name="status"
        label="Status"
        of={STATUSES}
        now={fields.status}
        wording={(status) => STATUS_WORDING[status as "happened"].label}
      />
      {kind !== "condition" && <Text name="by" label="By" now={fields.by} hint="names, parted by ;" />}
      {kind === "event" && <Text name="to" label="To" now={fields.to} hint="names, parted by ;" />}
      <Text name="claimants" label="Claimants" now={fields.claimants} hint="outermost first; empty: the outlet" />
      <Text name="where" label="Where" now={fields.where} />
      <Text name="from" label="From" now={fields.from} hint="YYYY-MM-DD" />
      <Text name="until" label="Until" now={fields.until} hint="YYYY-MM-DD" />
      {kind === "figure" && <Text name="min" label="Least" now={fields.min} />}
      {kind === "figure" && <Text name="max" label="Most" now={fields.max} />}
      {kind !== "figure" && <Text name="about" label="About" now={fields.about} hint="words of the report" />}
    </div>
  );
}

const SUB_LABEL: Readonly<Record<Kind, string>> = { event: "Mode", figure: "Scope", condition: "State" };
const listed = (lists: Readonly<Record<string, readonly string[]>>) => (type: string) =>
  lists[type] ?? [...new Set(Object.values(lists).flat())];
const VOCABULARY: Readonly<Record<Kind, { readonly types: readonly string[]; readonly subs: (type: string) => readonly string[] }>> = {
  event: { types: Object.keys(MODES), subs: listed(MODES) },
  figure: { types: MEASURES, subs: () => SCOPES },
  condition: { types: Object.keys(STATES), subs: listed(STATES) },
};

interface ChoiceProps {
  readonly name: keyof FieldTexts;
  readonly label: string;
  readonly of: readonly string[];
  readonly now: string;
  readonly wording?: (value: string) => string;
}

function Choice({ name, label, of, now, wording = (value) => value }: ChoiceProps) {
  const values = of.includes(now) || now === "" ? of : [now, ...of];
  return (
    <label>
      {label}
      <select name={`field-${name}`}>
        {(now === "" || name === "sub") && <option value="">not known</option>}
        {values.map((value) => (
          <option key={value} value={value} selected={value === now}>
            {wording(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextProps {
  readonly name: keyof FieldTexts;
  readonly label: string;
  readonly now: string;
  readonly hint?: string;
}

function Text({ name, label, now, hint = "" }: TextProps) {
  return (
    <label>
      {label}
      <input name={`field-${name}`} type="text" value={now} placeholder={hint} autocomplete="off" dir="auto" />
    </label>
  );
}
