import type { Frame } from "../../views/index.js";

/** The way to the next part of a list; nothing on the last. */
export function More({ frame, next }: { readonly frame: Frame; readonly next: string | null }) {
  if (next === null) return null;
  const query = new URLSearchParams(frame.query.filter(([name]) => name !== "cursor").map(([name, value]) => [name, value]));
  query.set("cursor", next);
  return (
    <p class="more">
      <a href={`${frame.path}?${query}`} data-key="n" rel="next">
        Further on
      </a>
    </p>
  );
}

/** What stands where there is nothing to show: why, and what to do. */
export function Nothing({ frame, what }: { readonly frame: Frame; readonly what: string }) {
  const filtered = frame.query.length > 0;
  return (
    <p class="nothing">
      {filtered ? (
        <>
          {what} Nothing on record fits the address. <a href={frame.path}>Without filters</a>
        </>
      ) : (
        <>
          {what} <a href="/add">Add reports</a> to begin.
        </>
      )}
    </p>
  );
}
