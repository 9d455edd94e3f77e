import type { Publisher } from "../../geo/contract/publisher.ts";
import { useFile } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { usePagesText } from "./pages-text.ts";

/** The media that the counts take for a state's own, each with the page that says so. */
export function StatePublishers() {
  const { language } = useText();
  const pageText = usePagesText();
  const { data: publishers } = useFile("publishers");
  const { data: countries } = useFile("countries");
  if (publishers === undefined || publishers.length === 0) return null;
  const relationOf = ({ relation, state }: Publisher) =>
    pageText[relation](countries?.get(state)?.name[language] ?? state);
  return (
    <section className="page-section">
      <h3>{pageText.statePublishers}</h3>
      <p className="soft">{pageText.statePublishersLead}</p>
      <ul className="state-publishers">
        {publishers.map((publisher) => (
          <li key={publisher.id}>
            <strong>{publisher.names[0]}</strong> <span className="soft">{relationOf(publisher)}</span>
            {publisher.note === undefined ? null : <p className="soft">{publisher.note[language]}</p>}
            <SourceList ids={publisher.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
