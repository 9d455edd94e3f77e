import { ROLES, type Role } from "../../geo/contract/event.ts";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { usePanelText } from "./panel-text.ts";
import { useCountryName } from "./use-country-name.ts";

const MARKS: Readonly<Record<Role, string>> = {
  host: "■",
  participant: "●",
  party: "◆",
  observer: "○",
  subject: "·",
  absent: "–",
  declined: "×",
};

/** An event and its parts against countries: who was where in which role. */
export function RoleMatrix({ whole, parts }: { whole: IndexEntry; parts: readonly IndexEntry[] }) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const rows = [whole, ...parts];
  const countries = [...new Set(rows.flatMap((entry) => entry.countries.map(({ country }) => country)))];
  const used = ROLES.filter((role) => rows.some((entry) => entry.countries.some((item) => item.role === role)));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className="grid-scroller" aria-label={panelText.roleMatrix.caption} tabIndex={0}>
        <table className="role-matrix">
          <caption className="visually-hidden">{panelText.roleMatrix.caption}</caption>
          <thead>
            <tr>
              <td />
              {countries.map((country) => (
                <th key={country} scope="col">
                  <RegionLink selection={{ kind: "country", id: country }}>{nameOf(country)}</RegionLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  {entry === whole ? (
                    <strong>{panelText.roleMatrix.whole}</strong>
                  ) : (
                    <RegionLink selection={eventSelection(entry)}>{entry.title[language]}</RegionLink>
                  )}
                </th>
                {countries.map((country) => {
                  const role = entry.countries.find((item) => item.country === country)?.role;
                  return (
                    <td key={country}>
                      {role === undefined ? null : (
                        <span title={text.roles[role]}>
                          <span aria-hidden="true">{MARKS[role]}</span>
                          <span className="visually-hidden">{text.roles[role]}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="participation-key" aria-hidden="true">
        {used.map((role) => (
          <li key={role}>
            {MARKS[role]} {text.roles[role]}
          </li>
        ))}
      </ul>
    </>
  );
}
