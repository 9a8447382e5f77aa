import { STATUSES } from "../../statement/index.js";
import { type Frame, STATUS_WORDING } from "../../views/index.js";

const TEXTS = [
  { name: "actor", label: "Actor", hint: "name or id" },
  { name: "by", label: "By", hint: "who acts" },
  { name: "claimant", label: "Claimant", hint: "who says so" },
  { name: "type", label: "Type", hint: "ASSAULT, killed, talks …" },
  { name: "place", label: "Place", hint: "name, or two letters" },
  { name: "outlet", label: "Outlet", hint: "as the reports name it" },
] as const;
const OWN: ReadonlySet<string> = new Set(["from", "until", "status", ...TEXTS.map(({ name }) => name)]);

/** The filters of a page: what is set can be taken off one by one, and everything stands in the address. */
export function FilterBar({ frame, only }: { readonly frame: Frame; readonly only?: readonly string[] }) {
  const has = (name: string) => only === undefined || only.includes(name);
  const value = (name: string) => frame.query.find(([given]) => given === name)?.[1] ?? "";
  const set = frame.query.filter(([name]) => OWN.has(name));
  // What else names the page stays as it is; another filter starts from the first part again.
  const kept = frame.query.filter(([name]) => !OWN.has(name) && name !== "cursor");
  const others = (name: string, given: string) => set.filter(([n, v]) => n === name && v !== given);
  return (
    <details class="filters" open={set.length > 0}>
      <summary data-key="f">Filters{set.length > 0 && ` (${set.length})`}</summary>
      {set.length > 0 && (
        <p class="chips">
          {set.map(([name, given]) => (
            <a key={`${name} ${given}`} class="chip" href={without(frame, name, given)} aria-label={`Take off ${name} ${given}`}>
              {name}: <bdi>{given}</bdi> ×
            </a>
          ))}
          <a href={`${frame.path}?${new URLSearchParams(kept.map(([n, v]) => [n, v]))}`}>all off</a>
        </p>
      )}
      <form action={frame.path} data-swap>
        {kept.map(([name, given]) => (
          <input key={`${name} ${given}`} type="hidden" name={name} value={given} />
        ))}
        {has("from") && <DateField name="from" label="From" value={value("from")} />}
        {has("until") && <DateField name="until" label="Until" value={value("until")} />}
        {TEXTS.filter(({ name }) => has(name)).map(({ name, label, hint }) => (
          <span key={name}>
            {others(name, value(name)).map(([, given]) => (
              <input key={given} type="hidden" name={name} value={given} />
            ))}
            <TextField name={name} label={label} value={value(name)} hint={hint} />
          </span>
        ))}
        {has("status") && (
          <label>
            Status
            <select name="status">
              <option value="">any</option>
              {STATUSES.map((status) => (
                <option key={status} value={status} selected={value("status") === status}>
                  {STATUS_WORDING[status].label}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">Apply</button>
      </form>
    </details>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

function DateField({ name, label, value }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} type="date" value={value} />
    </label>
  );
}

function TextField({ name, label, value, hint }: FieldProps & { readonly hint: string }) {
  return (
    <label>
      {label}
      <input name={name} type="text" value={value} placeholder={hint} autocomplete="off" />
    </label>
  );
}

function without({ path, query }: Frame, name: string, given: string): string {
  const kept = query.filter(([n, v]) => !(n === name && v === given) && n !== "cursor");
  const parameters = new URLSearchParams(kept.map(([n, v]) => [n, v])).toString();
  return `${path}${parameters && "?"}${parameters}`;
}
