import { useState } from "react";
import type { UseKind } from "../../geo/contract/data-quality.ts";
import type { Source } from "../../geo/contract/source.ts";
import { useFile } from "../data/queries.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import { parseSelection } from "../domain/selection.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { usePagesText } from "./pages-text.ts";

/** One page that the atlas rests on, and on demand everything that it supports. */
export function SourceEntry({ source }: { source: Source }) {
  const { language, text } = useText();
  const pageText = usePagesText();
  const uses = useFile("uses");
  const [isOpen, setOpen] = useState(false);
  const supported = uses.data?.get(source.id) ?? [];
  const title = source.title ?? pageText.untitled;
  const details = [
    source.date === null ? text.panel.sourceUndated : formatDate(language, source.date),
    text.sourceKinds[source.kind],
    ...(source.origin === undefined ? [] : [source.origin]),
    ...(source.weak === undefined ? [] : [text.weakSource[source.weak]]),
  ];
  return (
    <li className="source-entry">
      {source.url === null ? (
        <span>{title}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener" title={text.panel.opensNewTab}>
          {source.title ?? `${title}: ${shortAddress(source.url)}`}
        </a>
      )}{" "}
      <span className="soft">{details.join(" · ")}</span>
      {supported.length === 0 ? null : (
        <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{pageText.supports(supported.length)}</summary>
          {isOpen ? <Uses uses={supported} /> : null}
        </details>
      )}
    </li>
  );
}

/** An address as far as it tells pages of one host apart. */
function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  const path = decodeSafely(pathname);
  return `${host}${path.length > 60 ? `${path.slice(0, 59)}…` : path}`;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function Uses({ uses }: { uses: readonly (readonly [UseKind, string])[] }) {
  const pageText = usePagesText();
  const names = useKeyNames(uses.map(([, key]) => key));
  return (
    <ul>
      {uses.map(([kind, key]) => {
        const selection = parseSelection(key);
        return (
          <li key={`${kind} ${key}`}>
            <span className="soft">{pageText.uses[kind]}</span>{" "}
            {selection === undefined ? key : <RegionLink selection={selection}>{names.get(key) ?? key}</RegionLink>}
          </li>
        );
      })}
    </ul>
  );
}
