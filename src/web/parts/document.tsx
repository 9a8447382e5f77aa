import type { ComponentChildren } from "preact";
import type { Frame } from "../../views/index.js";
import type { Assets } from "../assets.js";
import { Navigation } from "./navigation.js";

interface Props {
  readonly title: string;
  readonly frame: Frame;
  /** Name of the page; its own script and style are loaded where it has some. */
  readonly page: string;
  readonly assets: Assets;
  readonly children: ComponentChildren;
}

/** A whole document: head, navigation, the page, and where else it can be had. */
export function Document({ title, frame, page, assets, children }: Props) {
  const own = assets[`${page}.js`];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Rapporteur`}</title>
        <link rel="icon" href={assets["icon.svg"]} />
        <link rel="stylesheet" href={assets["site.css"]} />
        <script type="module" src={assets["site.js"]} />
        {own && <script type="module" src={own} />}
      </head>
      <body>
        <a class="skip" href="#page">
          Skip to the page
        </a>
        <Navigation frame={frame} />
        <main id="page" tabindex={-1} data-page={page} data-moment={frame.record.moment}>
          {children}
        </main>
        <footer class="foot">
          <span>
            <bdi>{frame.record.name}</bdi> · as of change {frame.record.moment}
            {frame.record.at && <> · {frame.record.at.slice(0, 16).replace("T", " ")} UTC</>}
          </span>
          <span>
            {frame.twins.map(({ format, address }) => (
              <a key={format} href={address} {...(format !== "json" && { download: true })}>
                {format.toUpperCase()}
              </a>
            ))}
            <a href="/api">API</a>
            <button type="button" class="plain" data-keys-help data-key="?">
              Keys
            </button>
          </span>
        </footer>
      </body>
    </html>
  );
}
