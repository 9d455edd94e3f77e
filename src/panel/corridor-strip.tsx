import type { CSSProperties } from "react";
import type { CorridorNode, Leg, Route } from "../../geo/contract/corridor.ts";
import type { FileContent } from "../data/queries.ts";
import {
  buildStrip,
  measuredKm,
  roundedKm,
  type Strip,
  type StripBranch,
  type StripStop,
  stripLength,
} from "../domain/corridor-strip.ts";
import { useTransient } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { NodeShape } from "../ui/node-shape.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { useNotYetOpen } from "./border-state.tsx";
import { useStripText } from "./corridor-strip-text.ts";
import { Section } from "./section.tsx";
import { StripLine } from "./strip-line.tsx";
import { useCountryName } from "./use-country-name.ts";

type CorridorFile = FileContent<"corridor">;

/** A route as a strip map, from its northern end: nodes in order, legs between them, branches where they leave. */
export function CorridorStrip({ route, file }: { route: Route; file: CorridorFile }) {
  const text = useStripText();
  const strip = buildStrip(route, file);
  const color = `var(--route-${route.id}, var(--corridor))`;
  const style = { color, "--strip-color": color } as CSSProperties;
  return (
    <Section heading={text.heading}>
      <p className="soft">{text.lead}</p>
      <ol className="line-strip" aria-label={text.mainLine} style={style}>
        {strip.stops.map((stop, index) => (
          <Stop key={stop.node.id} stop={stop} onwards={strip.stops[index + 1]?.legs ?? []} file={file} />
        ))}
      </ol>
      {strip.loose.map((branch) => (
        <Branch key={branch.at.id} branch={branch} file={file} />
      ))}
      <StripLengths strip={strip} nodes={file.nodes} />
    </Section>
  );
}

interface StopProps {
  readonly stop: StripStop;
  /** Legs to the next stop, which the line beside the branches continues. */
  readonly onwards: readonly Leg[];
  readonly file: CorridorFile;
}

function Stop({ stop: { node, legs, gauges, entersCountry, isRepeated, branches }, onwards, file }: StopProps) {
  const { language, text } = useText();
  const stripText = useStripText();
  const nameOf = useCountryName();
  const isHovered = useTransient(({ hovered }) => hovered === `node:${node.id}`);
  const facts = [
    node.kind === "city" ? undefined : text.nodeKinds[node.kind],
    entersCountry ? nameOf(node.country) : undefined,
    isRepeated ? stripText.repeated : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li className="line-strip-stop">
      {legs.length === 0 ? null : (
        <div className="line-strip-row">
          <StripLine legs={legs} />
          <ul className="line-strip-legs">
            {legs.map((leg) => (
              <LegRow key={leg.id} leg={leg} nodes={file.nodes} />
            ))}
          </ul>
        </div>
      )}
      <div className={`line-strip-row line-strip-node${isHovered ? " is-hovered" : ""}`}>
        <div className="line-strip-gutter">
          <svg className="line-strip-mark" viewBox="-10 -4 36 24" aria-hidden="true">
            <NodeShape mark={node.kind} color="currentColor" ground="var(--paper)" />
          </svg>
          <StripLine legs={onwards} />
        </div>
        <div className="line-strip-text">
          <p className="line-strip-name">
            <RegionLink selection={{ kind: "node", id: node.id }}>{node.name[language]}</RegionLink>
          </p>
          {facts.length === 0 ? null : <p className="line-strip-facts">{facts.join(" · ")}</p>}
          {gauges.length === 0 ? null : (
            <p className="line-strip-facts line-strip-gauges">
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <NodeShape mark="gauge-break" color="currentColor" ground="var(--paper)" />
              </svg>
              {stripText.gauges(gauges.join(" / "))}
            </p>
          )}
        </div>
      </div>
      {branches.length === 0 ? null : (
        <div className="line-strip-row">
          <StripLine legs={onwards} />
          <div className="line-strip-text">
            {branches.map((branch) => (
              <Branch key={`${branch.at.id} ${branch.stops[0]?.node.id}`} branch={branch} file={file} />
            ))}
          </div>
        </div>
      )}
    </li>
  );
}

function Branch({ branch: { at, stops }, file }: { branch: StripBranch; file: CorridorFile }) {
  const { language } = useText();
  const label = useStripText().branchAt(at.name[language]);
  return (
    <div className="line-strip-branch">
      <p className="line-strip-facts">{label}</p>
      <ol className="line-strip" aria-label={label}>
        {stops.map((stop, index) => (
          <Stop key={stop.node.id} stop={stop} onwards={stops[index + 1]?.legs ?? []} file={file} />
        ))}
      </ol>
    </div>
  );
}

function LegRow({ leg, nodes }: { leg: Leg; nodes: ReadonlyMap<string, CorridorNode> }) {
  const { language, text } = useText();
  const stripText = useStripText();
  const notYetOpen = useNotYetOpen()(leg.opened);
  const isHovered = useTransient(({ hovered }) => hovered === `leg:${leg.id}`);
  const nameOf = (id: string) => nodes.get(id)?.name[language] ?? id;
  const measured = measuredKm(leg, nodes);
  const km = (value: number) => text.panel.km(formatNumber(language, value));
  const facts = [
    leg.length === undefined
      ? measured === undefined
        ? undefined
        : stripText.about(km(roundedKm(measured)))
      : km(leg.length.valueKm),
    leg.gaugeMm === undefined ? undefined : stripText.gauge(leg.gaugeMm),
    leg.opened === undefined || notYetOpen !== undefined
      ? undefined
      : stripText.opened(formatDateInPhrase(language, leg.opened)),
  ].filter((fact) => fact !== undefined);
  const status = notYetOpen ?? (leg.status === "operating" ? undefined : text.legStatuses[leg.status]);
  return (
    <li className={isHovered ? "is-hovered" : undefined}>
      <RegionLink selection={{ kind: "leg", id: leg.id }}>
        {text.modes[leg.mode]}
        <span className="visually-hidden">
          {" "}
          {nameOf(leg.from)} – {nameOf(leg.to)}
        </span>
      </RegionLink>
      {status === undefined ? null : <strong className="line-strip-status"> {status}</strong>}
      <span className="line-strip-facts"> {facts.join(" · ")}</span>
      {leg.length?.source === undefined ? null : <SourceList ids={[leg.length.source]} withoutKind />}
    </li>
  );
}

/** What is known of the whole, and what is only drawn, each said to be what it is. */
function StripLengths({ strip, nodes }: { strip: Strip; nodes: ReadonlyMap<string, CorridorNode> }) {
  const { language, text } = useText();
  const stripText = useStripText();
  const { stretches, sourced, sourcedKm, drawnKm } = stripLength(strip, nodes);
  const km = (value: number) => text.panel.km(formatNumber(language, value));
  return (
    <div className="line-strip-lengths">
      <p>{sourced === 0 ? stripText.noLength : stripText.sourced({ km: km(sourcedKm), sourced, stretches })}</p>
      <p className="soft">{stripText.drawn(km(roundedKm(drawnKm)))}</p>
    </div>
  );
}
