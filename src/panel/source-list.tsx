import type { Source } from "../../geo/contract/source.ts";
import { useFile } from "../data/queries.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";

/** The sources of a statement as links: publisher, title, date, and what is weak about them. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const { text } = useText();
  const sources = useFile("sources");
  if (ids.length === 0) return null;
  return (
    <ul className="source-list" aria-label={text.panel.sources}>
      {ids.map((id) => (
        <li key={id}>
          <SourceLink source={sources.data?.get(id)} id={id} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source, id }: { source: Source | undefined; id: string }) {
  const { language, text } = useText();
  if (source === undefined) return <span className="source-pending">{id}</span>;
  const name = source.title === null ? source.publisher : `${source.publisher}: ${source.title}`;
  const date = source.date === null ? text.panel.sourceUndated : formatDate(language, source.date);
  const weak = source.weak === undefined ? "" : ` · ${text.weakSource[source.weak]}`;
  return (
    <>
      {source.url === null ? (
        <span>{name}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer noopener" title={text.panel.opensNewTab}>
          {name}
        </a>
      )}
      <span className="source-meta">
        {" "}
        {date} · {text.sourceKinds[source.kind]}
        {weak}
      </span>
    </>
  );
}
