import type { Role } from "../../geo/contract/event.ts";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { usePanelText } from "./panel-text.ts";
import { useCountryName } from "./use-country-name.ts";

const MARKS: Readonly<Record<Role, string>> = {
  host: "■",
  participant: "●",
  party: "●",
  observer: "○",
  subject: "·",
  absent: "–",
  declined: "×",
};

/** Countries against an event and its parts: who was where in which role. */
export function RoleMatrix({ whole, parts }: { whole: IndexEntry; parts: readonly IndexEntry[] }) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const columns = [whole, ...parts];
  const countries = [...new Set(columns.flatMap((entry) => entry.countries.map(({ country }) => country)))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className="grid-scroller" aria-label={panelText.roleMatrix.caption} tabIndex={0}>
      <table className="role-matrix">
        <caption className="visually-hidden">{panelText.roleMatrix.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{panelText.roleMatrix.country}</th>
            <th scope="col">{panelText.roleMatrix.whole}</th>
            {parts.map((part) => (
              <th key={part.id} scope="col">
                <RegionLink selection={eventSelection(part)}>{part.title[language]}</RegionLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <tr key={country}>
              <th scope="row">
                <RegionLink selection={{ kind: "country", id: country }}>{nameOf(country)}</RegionLink>
              </th>
              {columns.map((entry) => {
                const role = entry.countries.find((item) => item.country === country)?.role;
                return (
                  <td key={entry.id}>
                    {role === undefined ? null : (
                      <>
                        <span aria-hidden="true">{MARKS[role]}</span> {text.roles[role]}
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
