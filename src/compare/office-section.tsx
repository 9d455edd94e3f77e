import { useFile } from "../data/queries.ts";
import { type DayPair, officeChanges } from "../domain/compare-dates.ts";
import type { Office } from "../domain/offices.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { ChangeSection, Unfolding } from "./change-section.tsx";
import { useCompareText } from "./compare-text.ts";
import { useCountryName } from "./use-country-name.ts";

/** Offices of the CSTO that changed hands. */
export function OfficeSection({ days }: { days: DayPair }) {
  const { language } = useText();
  const texts = useCompareText();
  const nameOf = useHolderName();
  const { data = [] } = useFile("offices");
  const changes = officeChanges(data, days);
  return (
    <ChangeSection heading={texts.offices} isEmpty={changes.length === 0}>
      <dl className="changes">
        {changes.map(({ kind, before, after, terms }) => (
          <div key={kind}>
            <dt>
              <RegionLink selection={{ kind: "organisation", id: "csto" }}>{texts.officeKinds[kind]}</RegionLink>
            </dt>
            <dd>{texts.handover(nameOf(before), nameOf(after))}</dd>
            <dd>
              <Unfolding summary={texts.termsBetween(terms.length)}>
                {() => (
                  <ul>
                    {terms.map((term) => (
                      <li key={term.from}>
                        {nameOf(term)}{" "}
                        <time className="soft" dateTime={term.from}>
                          {formatDate(language, term.from)}
                        </time>
                      </li>
                    ))}
                  </ul>
                )}
              </Unfolding>
            </dd>
          </div>
        ))}
      </dl>
    </ChangeSection>
  );
}

/** A person where one is known, with the state; else the state alone. */
function useHolderName(): (office: Office | undefined) => string {
  const { language } = useText();
  const texts = useCompareText();
  const nameOf = useCountryName();
  return (office) => {
    if (office === undefined) return texts.nobody;
    const country = nameOf(office.country);
    const acting = office.office === "acting-secretary-general" ? `, ${texts.acting}` : "";
    return office.person === undefined ? country : `${office.person[language]} (${country}${acting})`;
  };
}
