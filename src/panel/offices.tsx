import type { Office } from "../../geo/contract/office.ts";
import { useFile } from "../data/queries.ts";
import { officesAsOf } from "../domain/offices.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { FileGate } from "./file-gate.tsx";
import { usePanelText } from "./panel-text.ts";
import { Section } from "./section.tsx";
import { useCountryName } from "./use-country-name.ts";

/** Who holds the organisation's offices on the date, and everybody who held them before. */
export function Offices() {
  const { language } = useText();
  const panelText = usePanelText();
  const offices = useFile("offices");
  const to = useView((view) => view.time.to);
  return (
    <Section heading={panelText.organisation.offices(formatDateInPhrase(language, to))}>
      <FileGate file="offices" query={offices}>
        {(all) => (
          <>
            <ul className="link-list">
              {officesAsOf(all, to).map((office) => (
                <li key={`${office.office} ${office.from}`}>
                  <OfficeText office={office} />
                </li>
              ))}
            </ul>
            <details className="history">
              <summary>{panelText.organisation.officeHistory}</summary>
              <ol>
                {all.toReversed().map((office) => (
                  <li key={`${office.office} ${office.from}`}>
                    <OfficeText office={office} />
                  </li>
                ))}
              </ol>
            </details>
          </>
        )}
      </FileGate>
    </Section>
  );
}

function OfficeText({ office }: { office: Office }) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const from = formatDateInPhrase(language, office.from);
  return (
    <>
      <p>
        {panelText.organisation.officeNames[office.office]}:{" "}
        <strong>{office.person?.[language] ?? nameOf(office.country)}</strong>
        {office.person === undefined ? "" : ` (${nameOf(office.country)})`},{" "}
        {office.to === undefined
          ? text.panel.since(from)
          : text.panel.fromTo(from, formatDateInPhrase(language, office.to))}
      </p>
      {office.note === undefined ? null : <p className="soft">{office.note[language]}</p>}
      <SourceList ids={office.sources} />
    </>
  );
}
