import type { Claim, Figure } from "../../geo/contract/event.ts";
import { useFile } from "../data/queries.ts";
import { groupFigures } from "../domain/figure-groups.ts";
import { formatDate } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { usePanelText } from "./panel-text.ts";
import { Section } from "./section.tsx";

/** Figures by what they count. Those that disagree stand side by side, each with its source; none is averaged. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = usePublisher();
  if (figures.length === 0) return null;
  return (
    <Section heading={text.panel.figures}>
      <dl className="figures">
        {groupFigures(figures).map(({ label, unit, range, figures: group }) => (
          <div key={`${label.en} ${unit}`}>
            <dt>
              {label[language]}
              {range === undefined ? null : (
                <span className="figure-range">
                  {formatNumber(language, range[0])}–{text.units[unit](range[1])} · {panelText.disagree}
                </span>
              )}
            </dt>
            {group.map((figure) => (
              <dd key={`${figure.value} ${figure.source}`}>
                <p>
                  <span className="figure-value">{figureText(figure, text)}</span>
                  {range === undefined ? null : <span className="soft"> {nameOf(figure.source)}</span>}
                </p>
                <SourceList ids={[figure.source]} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Who says so, and when, as far as the source's own date tells. */
function usePublisher(): (source: string) => string {
  const { language } = useText();
  const { data } = useFile("sources");
  return (id) => {
    const source = data?.get(id);
    if (source === undefined) return "";
    const date = source.date === null ? "" : `, ${formatDate(language, source.date)}`;
    return `${source.origin ?? source.publisher}${date}`;
  };
}

function figureText(figure: Figure, text: ReturnType<typeof useText>["text"]): string {
  const plain = text.units[figure.unit](figure.value);
  return figure.qualifier === undefined ? plain : text.qualifiers[figure.qualifier](plain);
}

/** What people say, under their names, apart from what the atlas states. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { language, text } = useText();
  if (claims.length === 0) return null;
  return (
    <Section heading={text.panel.claims}>
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.text.en}>
            <blockquote>{claim.text[language]}</blockquote>
            <p className="claim-speaker">
              {claim.speaker[language]}
              {claim.date === undefined ? "" : `, ${formatDate(language, claim.date)}`}
            </p>
            <SourceList ids={[claim.source]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
