import type { Claim, Figure } from "../../geo/contract/event.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";

/** Figures by what they count. Those that disagree stand side by side, each with its source; none is averaged. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { language, text } = useText();
  if (figures.length === 0) return null;
  const labels = [...new Set(figures.map(({ label }) => label[language]))];
  return (
    <Section heading={text.panel.figures}>
      <dl className="figures">
        {labels.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            {figures
              .filter((figure) => figure.label[language] === label)
              .map((figure) => (
                <dd key={`${figure.value} ${figure.source}`}>
                  <p className="figure-value">{figureText(figure, text)}</p>
                  <SourceList ids={[figure.source]} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Section>
  );
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
