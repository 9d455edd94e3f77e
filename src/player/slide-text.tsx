import type { Block } from "../deck/deck.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import type { PackedSlide, PackedSource } from "./packed-briefing.ts";

interface Around {
  readonly slide: PackedSlide;
  readonly sources: readonly PackedSource[];
}

/** What a slide says: every kind of block that a deck may hold. */
export function SlideText(around: Around) {
  return around.slide.blocks.map((block, index) => <SlideBlock key={index} block={block} {...around} />);
}

function SlideBlock({ block, slide, sources }: Around & { readonly block: Block }) {
  switch (block.type) {
    case "prose":
      return block.paragraphs.map((paragraph) => (
        <p key={plain(paragraph)}>
          <Words paragraph={paragraph} links={slide.links} />
        </p>
      ));
    case "figures":
      return (
        <dl className="slide-figures">
          {block.figures.map(({ label, value, note, sources: ids }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{value}</strong>
                {note === "" ? null : <span className="soft"> {note}</span>}
                <Marks ids={ids} slide={slide} sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "entries":
      return (
        <ul className="slide-entries">
          {block.entries.map(({ when, date, text, sources: ids }) => (
            <li key={`${date} ${plain(text)}`}>
              <time dateTime={date}>{when}</time> <Words paragraph={text} links={slide.links} />
              <Marks ids={ids} slide={slide} sources={sources} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <SlideTableBlock block={block} links={slide.links} />;
    case "bars":
      return <SlideBarsBlock block={block} />;
  }
}

function SlideTableBlock({ block, links }: { block: Extract<Block, { type: "table" }>; links: PackedSlide["links"] }) {
  const { caption, header, rows } = block.table;
  return (
    <div className="slide-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(plain).join("|")}>
              {row.map((cell, column) => {
                const key = `${header[column]} ${plain(cell)}`;
                const words = <Words paragraph={cell} links={links} />;
                return column === 0 ? (
                  <th key={key} scope="row">
                    {words}
                  </th>
                ) : (
                  <td key={key}>{words}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SlideBarsBlock({ block: { label, bars } }: { block: Extract<Block, { type: "bars" }> }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="slide-bars">
      <figcaption>{label}</figcaption>
      <dl>
        {bars.map((bar) => (
          <div key={bar.label}>
            <dt>{bar.label}</dt>
            <dd>
              <span className="slide-bar" style={{ width: `${(bar.value / most) * 70}%` }} /> {bar.value}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

function Words({ paragraph, links }: { paragraph: StoryParagraph; links: PackedSlide["links"] }) {
  return paragraph.map((part, index) => {
    if (part.type === "text") return part.text;
    const address = links[part.key];
    if (address === undefined) return part.label;
    return (
      <a key={index} href={address} rel="noreferrer noopener" target="_blank">
        {part.label}
      </a>
    );
  });
}

/** The numbers under which the sources of a statement stand in the slide's list. */
function Marks({ ids, slide, sources }: Around & { readonly ids: readonly string[] }) {
  const known = new Map(sources.map((source) => [source.id, source]));
  return ids.map((id) => {
    const number = slide.sources.indexOf(id) + 1;
    const source = known.get(id);
    if (number === 0 || source === undefined) return null;
    return (
      <sup key={id}>
        {source.url === null ? (
          number
        ) : (
          <a href={source.url} rel="noreferrer noopener" target="_blank" title={source.name}>
            {number}
          </a>
        )}{" "}
      </sup>
    );
  });
}

function plain(paragraph: StoryParagraph): string {
  return paragraph.map((part) => (part.type === "text" ? part.text : part.label)).join("");
}
