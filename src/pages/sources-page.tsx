import { useDeferredValue, useMemo, useState } from "react";
import { SOURCE_KINDS, type Source } from "../../geo/contract/source.ts";
import { useFile } from "../data/queries.ts";
import { groupBy } from "../domain/group-by.ts";
import { useText } from "../text/use-text.ts";
import { PageFrame } from "../ui/page-frame.tsx";
import { useShownCount } from "../ui/use-shown-count.ts";
import { usePagesText } from "./pages-text.ts";
import { SourceEntry } from "./source-entry.tsx";

type Kind = (typeof SOURCE_KINDS)[number];

/** Every source that the atlas rests on, by publisher, each with what rests on it. */
export function SourcesPage() {
  const { text } = useText();
  const pageText = usePagesText();
  const sources = useFile("sources");
  const [wanted, setWanted] = useState("");
  const [kind, setKind] = useState<Kind>();
  const [isWeakOnly, setWeakOnly] = useState(false);
  const words = useDeferredValue(wanted);
  const all = useMemo(() => [...(sources.data?.values() ?? [])], [sources.data]);
  const publishers = useMemo(() => new Set(all.map(({ publisher }) => publisher)).size, [all]);
  const groups = useMemo(
    () => groupsOf(all.filter((source) => matches(source, { words, kind, isWeakOnly }))),
    [all, words, kind, isWeakOnly],
  );
  const count = groups.reduce((sum, [, list]) => sum + list.length, 0);
  const { shown, showMore } = useShownCount(`${words} ${kind ?? ""} ${isWeakOnly}`, groups.length);
  return (
    <PageFrame title={text.controls.pages.sources} lead={pageText.sourcesLead({ sources: all.length, publishers })}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that the atlas runs in */}
      <div className="page-filters" role="search">
        <label>
          {pageText.find}
          <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        </label>
        <label>
          {pageText.kind}
          <select value={kind ?? ""} onChange={({ target }) => setKind(SOURCE_KINDS.find((id) => id === target.value))}>
            <option value="">{pageText.anyKind}</option>
            {SOURCE_KINDS.map((id) => (
              <option key={id} value={id}>
                {text.sourceKinds[id]}
              </option>
            ))}
          </select>
        </label>
        <label className="page-check">
          <input type="checkbox" checked={isWeakOnly} onChange={({ target }) => setWeakOnly(target.checked)} />
          {pageText.weakOnly}
        </label>
        <p role="status">{sources.data === undefined ? text.states.loading : pageText.shown(count)}</p>
      </div>
      {sources.isError ? <p role="alert">{text.states.failed(text.states.data.sources)}</p> : null}
      {sources.data !== undefined && count === 0 ? <p>{pageText.noneFound}</p> : null}
      {groups.slice(0, shown).map(([publisher, list]) => (
        <Publisher key={publisher} name={publisher} sources={list} />
      ))}
      {showMore === undefined ? null : (
        <button type="button" className="plain-button" onClick={showMore}>
          {pageText.more(shown, groups.length)}
        </button>
      )}
    </PageFrame>
  );
}

interface Wanted {
  readonly words: string;
  readonly kind: Kind | undefined;
  readonly isWeakOnly: boolean;
}

function matches(source: Source, { words, kind, isWeakOnly }: Wanted): boolean {
  if (kind !== undefined && source.kind !== kind) return false;
  if (isWeakOnly && source.weak === undefined) return false;
  const haystack = `${source.publisher} ${source.origin ?? ""} ${source.title ?? ""} ${source.url ?? ""}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** By publisher in alphabetical order; the pages of one, newest first and undated ones last. */
function groupsOf(sources: readonly Source[]): readonly (readonly [string, readonly Source[]])[] {
  return [...groupBy(sources, ({ publisher }) => publisher)]
    .map(
      ([publisher, list]) => [publisher, list.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))] as const,
    )
    .toSorted(([a], [b]) => a.localeCompare(b, "en", { sensitivity: "base" }));
}

function Publisher({ name, sources }: { name: string; sources: readonly Source[] }) {
  const relation = useStateRelation(name);
  return (
    <section className="publisher">
      <h3>
        {name} {relation === undefined ? null : <span className="soft">{relation}</span>}
      </h3>
      <ul>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}

/** Whether a state owns or funds a publisher, in words. */
function useStateRelation(name: string): string | undefined {
  const { language } = useText();
  const pageText = usePagesText();
  const { data: publishers } = useFile("publishers");
  const { data: countries } = useFile("countries");
  const found = publishers?.find(({ names }) => names.includes(name));
  if (found === undefined) return undefined;
  return pageText[found.relation](countries?.get(found.state)?.name[language] ?? found.state);
}
