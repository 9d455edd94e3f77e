import { SOURCE_KINDS, type Source } from "../../geo/contract/source.ts";
import { useFile } from "../data/queries.ts";
import { groupBy } from "../domain/group-by.ts";
import { formatDate } from "../text/format-date.ts";
import { languageOfTitle } from "../text/language-of-title.ts";
import { useText } from "../text/use-text.ts";

/** The sources of a statement as links: publisher, title, date, and what is weak about them. */
export function SourceList({ ids, withoutKind = false }: { ids: readonly string[]; withoutKind?: boolean }) {
  const { text } = useText();
  const sources = useFile("sources");
  if (ids.length === 0) return null;
  return (
    <ul className="source-list" aria-label={text.panel.sources}>
      {ids.map((id) => (
        <li key={id}>
          <SourceLink source={sources.data?.get(id)} id={id} withoutKind={withoutKind} />
        </li>
      ))}
    </ul>
  );
}

/** The sources of an event by kind, official pages first; each group is a list of its own. */
export function GroupedSources({ ids }: { ids: readonly string[] }) {
  const { text } = useText();
  const sources = useFile("sources");
  if (sources.data === undefined) return <SourceList ids={ids} />;
  const groups = groupBy(ids, (id) => sources.data.get(id)?.kind);
  return [...SOURCE_KINDS, undefined].map((kind) => {
    const group = groups.get(kind) ?? [];
    return group.length === 0 ? null : (
      <div key={kind ?? "unknown"} className="source-group">
        <p className="soft">{kind === undefined ? null : text.sourceKinds[kind]}</p>
        <SourceList ids={group} withoutKind />
      </div>
    );
  });
}

function SourceLink({ source, id, withoutKind }: { source: Source | undefined; id: string; withoutKind: boolean }) {
  const { language, text } = useText();
  if (source === undefined) return <span className="source-pending">{id}</span>;
  const publisher = source.origin === undefined ? source.publisher : text.panel.textOf(source.publisher, source.origin);
  const name =
    source.title === null ? (
      publisher
    ) : (
      <>
        {publisher}: <span lang={languageOfTitle(source.title)}>{source.title}</span>
      </>
    );
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
        {date}
        {withoutKind ? "" : ` · ${text.sourceKinds[source.kind]}`}
        {weak}
      </span>
    </>
  );
}
