import type { DisputedArea } from "../../geo/contract/place-registers.ts";
import { useFile } from "../data/queries.ts";
import { holderAsOf } from "../domain/disputes.ts";
import { formatLastingAddress } from "../state/address.ts";
import { useView } from "../state/use-store.ts";
import { defaultViewState, LAYER_IDS } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { holderPhrase, joinNames } from "../text/holder-phrase.ts";
import { useText } from "../text/use-text.ts";
import { CopyText } from "../ui/copy-text.tsx";
import { PageFrame } from "../ui/page-frame.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { LayerFacts } from "./layer-facts.tsx";
import { useMethodText } from "./method-text.ts";

/** The atlas explains itself: its layers, its boundaries, its precision, and how to embed it. */
export function MethodPage() {
  const { text } = useText();
  const method = useMethodText();
  return (
    <PageFrame title={text.controls.pages.method} lead={method.lead}>
      <LayerCards />
      <section className="page-section">
        <h3>{method.policy}</h3>
        <Paragraphs texts={method.policyText} />
        <DisputedAreas />
        <SeaNames />
      </section>
      <section className="page-section">
        <h3>{method.precision}</h3>
        <Paragraphs texts={method.precisionText} />
      </section>
      <Embedding />
    </PageFrame>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((paragraph) => (
    <p key={paragraph} className="page-paragraph">
      {paragraph}
    </p>
  ));
}

function LayerCards() {
  const { text } = useText();
  const method = useMethodText();
  const { data: manifest } = useFile("manifest");
  return (
    <section className="page-section">
      <h3>{method.layers}</h3>
      {manifest === undefined ? null : <p className="soft">{method.version(manifest.version, manifest.events)}</p>}
      <div className="layer-cards">
        {LAYER_IDS.map((id) => {
          return (
            <article key={id} className="layer-card">
              <h4>{text.layerNames[id]}</h4>
              <LayerFacts layer={id} />
            </article>
          );
        })}
      </div>
    </section>
  );
}

function DisputedAreas() {
  const { language, text } = useText();
  const method = useMethodText();
  const { data: areas } = useFile("disputed");
  const { data: countries } = useFile("countries");
  const nameOf = (code: string) => countries?.get(code)?.name[language] ?? code;
  const to = useView((view) => view.time.to);
  const administeredBy = (area: DisputedArea): string => {
    const holder = holderAsOf(area, to);
    return holder === undefined ? method.unstated : holderPhrase(holder, { language, text, nameOf });
  };
  const phrase = (date: NonNullable<DisputedArea["from"]>) => formatDateInPhrase(language, date);
  const timeOf = ({ from, to }: DisputedArea): string => {
    if (from !== undefined && to !== undefined) return method.fromTo(phrase(from), phrase(to));
    if (from !== undefined) return method.since(phrase(from));
    return to === undefined ? method.always : method.until(phrase(to));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className="grid-scroller" aria-label={`${method.areas}. ${method.scroll}`} tabIndex={0}>
      <table className="page-table">
        <caption className="visually-hidden">{method.areas}</caption>
        <thead>
          <tr>
            {[method.area, method.administered, method.claimed, method.time].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...(areas?.values() ?? [])].map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <RegionLink selection={{ kind: "disputed", id: area.id }}>{area.name[language]}</RegionLink>
              </th>
              <td>{administeredBy(area)}</td>
              <td>{joinNames(language, area.claimedBy.map(nameOf))}</td>
              <td>{timeOf(area)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Seas that go by two names, with what the sources say of each. */
function SeaNames() {
  const { language } = useText();
  const method = useMethodText();
  const { data: seas } = useFile("seaNames");
  return (
    <>
      <h4>{method.seaNames}</h4>
      <ul className="sea-names">
        {(seas ?? []).map((sea) => (
          <li key={sea.id}>
            <p className="page-paragraph">
              <strong>
                {sea.name[language]} / {sea.alsoNamed[language]}
              </strong>{" "}
              {sea.text[language]}
            </p>
            <SourceList ids={sea.sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Embedding() {
  const { text } = useText();
  const method = useMethodText();
  const view = useView((current) => current);
  const address = formatLastingAddress({ ...view, page: undefined, embed: true }, defaultViewState());
  const { origin, pathname } = window.location;
  const code = `<iframe src="${`${origin}${pathname}${address}`.replaceAll("&", "&amp;")}" title="${text.title}" width="800" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>`;
  return (
    <section className="page-section">
      <h3>{method.embed}</h3>
      <Paragraphs texts={method.embedText} />
      <CopyText name={method.embedCode} content={code} rows={4} />
      <Paragraphs texts={method.embedSignal} />
    </section>
  );
}
