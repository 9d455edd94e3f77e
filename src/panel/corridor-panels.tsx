import type { CorridorNode, Leg, Route } from "../../geo/contract/corridor.ts";
import { type FileContent, useFile } from "../data/queries.ts";
import { formatDate } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { useNotYetOpen } from "./border-state.tsx";
import { CorridorStrip } from "./corridor-strip.tsx";
import { RegionPanel } from "./region-panel.tsx";
import { Facts, Section } from "./section.tsx";
import { Lengths, Statements } from "./statements.tsx";
import { useCountryName } from "./use-country-name.ts";

type CorridorFile = FileContent<"corridor">;

/** The corridor as a whole (`corridor:north-south`) or one of its routes. */
export function CorridorPanel({ id }: { id: string }) {
  const { language } = useText();
  const query = useFile("corridor");
  const corridor = query.data?.corridor.id === id ? query.data.corridor : undefined;
  const route = query.data?.routes.get(id);
  const entry = corridor ?? route;
  return (
    <RegionPanel
      selection={{ kind: "corridor", id }}
      file="corridor"
      query={query}
      entry={entry}
      title={entry?.name[language]}
    >
      {(shown) => (
        <>
          <Section heading={shown.name[language]}>
            <p>{shown.summary[language]}</p>
            <SourceList ids={shown.sources} />
          </Section>
          <Lengths lengths={shown.lengths} />
          {corridor === undefined ? null : <Statements statements={corridor.statements} />}
          {query.data === undefined || route === undefined ? null : <CorridorStrip route={route} file={query.data} />}
          {query.data === undefined || corridor === undefined ? null : <CorridorRoutes file={query.data} />}
        </>
      )}
    </RegionPanel>
  );
}

function CorridorRoutes({ file }: { file: CorridorFile }) {
  const { language, text } = useText();
  return (
    <>
      <Section heading={text.panel.routes}>
        <RouteLinks routes={[...file.routes.values()]} />
      </Section>
      {file.corridor.volumes.length === 0 ? null : (
        <Section heading={text.panel.volumes}>
          <ul className="lengths">
            {file.corridor.volumes.map((volume) => (
              <li key={`${volume.period} ${volume.scope.en} ${volume.value} ${volume.source}`}>
                <p className="length-value">{text.units[volume.unit](volume.value)}</p>
                <div>
                  <p>
                    {volume.period} · {volume.scope[language]}
                  </p>
                  {volume.note === undefined ? null : <p className="soft">{volume.note[language]}</p>}
                  <SourceList ids={[volume.source]} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function RouteLinks({ routes }: { routes: readonly Route[] }) {
  const { language } = useText();
  return (
    <ul className="link-list route-list">
      {routes.map((route) => (
        <li key={route.id}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M1 6h26" stroke={`var(--route-${route.id}, var(--corridor))`} strokeWidth="4" />
          </svg>
          <RegionLink selection={{ kind: "corridor", id: route.id }}>{route.name[language]}</RegionLink>
        </li>
      ))}
    </ul>
  );
}

function LegLinks({ legs, nodes }: { legs: readonly Leg[]; nodes: CorridorFile["nodes"] }) {
  const { language, text } = useText();
  const notYetOpen = useNotYetOpen();
  const statusOf = (leg: Leg) =>
    notYetOpen(leg.opened) ?? (leg.status === "operating" ? undefined : text.legStatuses[leg.status]);
  return (
    <ul className="link-list">
      {legs.map((leg) => (
        <li key={leg.id}>
          <RegionLink selection={{ kind: "leg", id: leg.id }}>{legTitle(leg, nodes, language)}</RegionLink>
          <span className="soft">
            {" "}
            {text.modes[leg.mode]}
            {statusOf(leg) === undefined ? "" : ` · ${statusOf(leg)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function legTitle(leg: Leg, nodes: CorridorFile["nodes"], language: "en" | "ru"): string {
  const name = (id: string) => nodes.get(id)?.name[language] ?? id;
  return language === "en" ? `${name(leg.from)}–${name(leg.to)}` : `${name(leg.from)} — ${name(leg.to)}`;
}

export function LegPanel({ id }: { id: string }) {
  const { language, text } = useText();
  const notYetOpen = useNotYetOpen();
  const query = useFile("corridor");
  const file = query.data;
  const leg = file?.legs.get(id);
  const title = file === undefined || leg === undefined ? undefined : legTitle(leg, file.nodes, language);
  return (
    <RegionPanel selection={{ kind: "leg", id }} file="corridor" query={query} entry={leg} title={title}>
      {(entry) => (
        <>
          <Section heading={text.modes[entry.mode]}>
            <Facts rows={legRows(entry, notYetOpen(entry.opened), { language, text })} />
            {entry.note === undefined ? null : <p>{entry.note[language]}</p>}
            {entry.toleranceKm === undefined ? null : (
              <p className="soft">{text.panel.tolerance(text.panel.km(formatNumber(language, entry.toleranceKm)))}</p>
            )}
            {entry.sourceScope === undefined ? null : <p className="soft">{text.panel.routeSources}</p>}
            <SourceList ids={entry.sources} />
          </Section>
          <Section heading={text.panel.nodes}>
            <ul className="link-list">
              {[entry.from, entry.to].map((node) => (
                <li key={node}>
                  <RegionLink selection={{ kind: "node", id: node }}>
                    {file?.nodes.get(node)?.name[language] ?? node}
                  </RegionLink>
                </li>
              ))}
            </ul>
          </Section>
          <Section heading={text.panel.routes}>
            <RouteLinks routes={entry.routes.flatMap((route) => file?.routes.get(route) ?? [])} />
          </Section>
        </>
      )}
    </RegionPanel>
  );
}

function legRows(leg: Leg, notYetOpen: string | undefined, { language, text }: ReturnType<typeof useText>) {
  return [
    [text.panel.status, notYetOpen ?? text.legStatuses[leg.status]],
    [
      text.panel.length,
      leg.length === undefined ? undefined : text.panel.km(formatNumber(language, leg.length.valueKm)),
    ],
    [text.panel.operator, leg.operator?.[language]],
    [text.panel.gauge, leg.gaugeMm === undefined ? undefined : `${leg.gaugeMm} ${language === "en" ? "mm" : "мм"}`],
    [text.panel.opened, leg.opened === undefined ? undefined : formatDate(language, leg.opened)],
  ] as const;
}

export function NodePanel({ id }: { id: string }) {
  const { language } = useText();
  const query = useFile("corridor");
  const node = query.data?.nodes.get(id);
  return (
    <RegionPanel
      selection={{ kind: "node", id }}
      file="corridor"
      query={query}
      entry={node}
      title={node?.name[language]}
    >
      {(entry) => <NodeFacts node={entry} file={query.data} />}
    </RegionPanel>
  );
}

function NodeFacts({ node, file }: { node: CorridorNode; file: CorridorFile | undefined }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const legs = [...(file?.legs.values() ?? [])].filter((leg) => leg.from === node.id || leg.to === node.id);
  return (
    <>
      <Section heading={`${text.nodeKinds[node.kind]} · ${nameOf(node.country)}`}>
        <p>{node.text[language]}</p>
        <SourceList ids={node.sources} />
      </Section>
      <Section heading={text.panel.legs}>
        <LegLinks legs={legs} nodes={file?.nodes ?? new Map()} />
      </Section>
    </>
  );
}
