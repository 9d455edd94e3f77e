import type { PublishedLength, Statement } from "../../geo/contract/border.ts";
import { formatDate } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { Section } from "./section.tsx";

export function Statements({ statements }: { statements: readonly Statement[] }) {
  const { text } = useText();
  if (statements.length === 0) return null;
  return (
    <Section heading={text.panel.statements}>
      <StatementList statements={statements} />
    </Section>
  );
}

export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const { language } = useText();
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement.text.en}>
          {statement.date === undefined ? null : (
            <time dateTime={statement.date}>{formatDate(language, statement.date)}</time>
          )}
          <p>{statement.text[language]}</p>
          <SourceList ids={statement.sources} />
        </li>
      ))}
    </ul>
  );
}

/** Lengths side by side with who says so. None is right by being first: they stand in the register's order. */
export function Lengths({ lengths }: { lengths: readonly PublishedLength[] }) {
  const { language, text } = useText();
  if (lengths.length === 0) return null;
  return (
    <Section heading={text.panel.lengths}>
      <ul className="lengths">
        {lengths.map((length) => (
          <li key={`${length.valueKm} ${length.source}`}>
            <p className="length-value">{text.panel.km(formatNumber(language, length.valueKm))}</p>
            <div>
              <p>
                {length.statedBy[language]}
                {length.year === undefined ? "" : `, ${length.year}`}
              </p>
              {length.note === undefined ? null : <p className="soft">{length.note[language]}</p>}
              <SourceList ids={[length.source]} />
            </div>
          </li>
        ))}
      </ul>
      <p className="soft">{text.panel.lengthsNote}</p>
    </Section>
  );
}
