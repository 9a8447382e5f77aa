import type { Frame } from "../../views/index.js";

/** Where one can go, and the key that goes there after `g`. */
const PLACES = [
  { path: "/today", label: "Today", key: "g d" },
  { path: "/timeline", label: "Timeline", key: "g t" },
  { path: "/positions", label: "Positions", key: "g p" },
  { path: "/figures", label: "Figures", key: "g f" },
  { path: "/map", label: "Map", key: "g m" },
  { path: "/process", label: "Process", key: "g n" },
  { path: "/calendar", label: "Calendar", key: "g c" },
  { path: "/actors", label: "Actors", key: "g a" },
  { path: "/review", label: "Review", key: "g r" },
  { path: "/add", label: "Add", key: "g +" },
] as const;

export function Navigation({ frame }: { readonly frame: Frame }) {
  return (
    <header class="top">
      <a class="name" href="/today">
        Rapporteur
      </a>
      <nav aria-label="Pages">
        {PLACES.map(({ path, label, key }) => (
          <a key={path} href={path} data-key={key} {...(frame.path === path && { "aria-current": "page" as const })}>
            {label}
          </a>
        ))}
      </nav>
      <search>
        <form action="/search">
          <input type="search" name="words" aria-label="Search the record" placeholder="Search" data-key="/" autocomplete="off" />
        </form>
      </search>
    </header>
  );
}
