import { useFile } from "../data/queries.ts";
import { formatLastingAddress } from "../state/address.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { defaultViewState } from "../state/view-state.ts";
import { marginalia } from "../text/marginalia.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";

const CREDITS_ID = "map-credits";

/**
 * Below the map, embedded or not: the day it shows, its projection, the data's version, whom it owes what, and that it
 * endorses nothing. Where that would take several lines the rest stands behind a button.
 */
export function MarginaliaStrip({ isIdle }: { isIdle: boolean }) {
  const { language, text } = useText();
  const date = useView((view) => view.time.to);
  const projection = useView((view) => view.projection);
  const practice = useView((view) => view.boundaries);
  const isEmbedded = useView((view) => view.embed);
  const zoom = useTransient(({ sight }) => sight?.zoom);
  const { data: manifest } = useFile("manifest", { enabled: isIdle });
  const parts = marginalia({ language, date, projection, zoom, practice, version: manifest?.version }, text);
  const { asOf, boundaries, otherSources, disclaimer } = parts;
  const further = [parts.projection, parts.version].filter((part) => part !== undefined);
  return (
    <footer className="marginalia">
      <p className="marginalia-first">
        <span className="marginalia-day">{asOf}</span>
        <span>{boundaries}</span>
        {further.map((part) => (
          <span key={part} className="is-further">
            {part}
          </span>
        ))}
        <span className="is-further">{otherSources}</span>
        <span>{disclaimer}</span>
      </p>
      <button
        type="button"
        className="icon-button credits-button"
        popoverTarget={CREDITS_ID}
        aria-label={text.marginalia.heading}
      >
        <Icon name="info" />
      </button>
      <div id={CREDITS_ID} className="credits" popover="auto">
        <h2 className="card-heading">{text.marginalia.heading}</h2>
        {[asOf, ...further, boundaries, otherSources, disclaimer].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isEmbedded ? <AtlasLink /> : null}
    </footer>
  );
}

/** Out of another page to the whole atlas, at the view that the reader has made of it by then. */
function AtlasLink() {
  const { text } = useText();
  const view = useView((current) => current);
  return (
    <a
      className="atlas-link"
      href={`./${formatLastingAddress({ ...view, embed: false }, defaultViewState())}`}
      target="_blank"
      rel="noopener"
    >
      {text.marginalia.openInAtlas} <Icon name="external" />
    </a>
  );
}
