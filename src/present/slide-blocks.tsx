import { Fragment, type ReactNode } from "react";
import type { Block, SlideBar, SlideTable } from "../deck/deck.ts";
import type { StoryParagraph } from "../domain/story-text.ts";
import { formatNumber } from "../text/plural.ts";
import type { SlideSurroundings } from "./slide-card.tsx";

/** Everything that a slide may hold, in its order. */
export function SlideBlocks({ blocks, ...surroundings }: SlideSurroundings & { blocks: readonly Block[] }) {
  return keyed(blocks).map(([key, block]) => <SlideBlock key={key} block={block} {...surroundings} />);
}

function SlideBlock({ block, ...surroundings }: SlideSurroundings & { block: Block }): ReactNode {
  switch (block.type) {
    case "prose":
      return keyed(block.paragraphs).map(([key, paragraph]) => (
        <p key={key} className="slide-prose">
          <Line parts={paragraph} {...surroundings} />
        </p>
      ));
    case "figures":
      return (
        <dl className="slide-figures">
          {block.figures.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="slide-figure-value">{value}</dd>
              {note === "" ? null : <dd className="slide-figure-note">{note}</dd>}
            </div>
          ))}
        </dl>
      );
    case "table":
      return <Table table={block.table} {...surroundings} />;
    case "entries":
      return (
        <ul className="slide-entries">
          {block.entries.map(({ when, date, text }) => (
            <li key={`${date} ${plain(text)}`}>
              <time dateTime={date}>{when}</time>
              <span>
                <Line parts={text} {...surroundings} />
              </span>
            </li>
          ))}
        </ul>
      );
    case "bars":
      return <Bars label={block.label} bars={block.bars} {...surroundings} />;
  }
}

function Table({ table, ...surroundings }: SlideSurroundings & { table: SlideTable }) {
  return (
    <div className={table.header.length > 3 ? "slide-table is-many" : "slide-table"}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.header.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(plain).join("|")}>
              {keyed(row).map(([key, cell], column) =>
                column === 0 ? (
                  <th key={key} scope="row">
                    <Line parts={cell} isTight {...surroundings} />
                  </th>
                ) : (
                  <td key={key}>
                    <Line parts={cell} isTight {...surroundings} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each value stands beside its bar, so the bars themselves say nothing of their own. */
function Bars({ label, bars, language }: SlideSurroundings & { label: string; bars: readonly SlideBar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="slide-bars">
      <figcaption>{label}</figcaption>
      <dl>
        {bars.map((bar) => (
          <div key={bar.label}>
            <dt>{bar.label}</dt>
            <dd>
              <span className="slide-bar" style={{ width: `${(bar.value / most) * 100}%` }} />
              <span>{formatNumber(language, bar.value)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

interface LineProps extends SlideSurroundings {
  readonly parts: StoryParagraph;
  /** In a narrow column. */
  readonly isTight?: boolean;
}

/** A run of words with its links, which break over lines as words do: a button would not. */
function Line({ parts, isTight = false, language, onLink, onPoint }: LineProps) {
  return keyed(parts).map(([key, part]) =>
    part.type === "text" ? (
      breakable(part.text, isTight)
    ) : (
      <a
        key={key}
        href={`?${new URLSearchParams({ select: part.key, lang: language })}`}
        className="slide-link"
        data-focus-key={`slide ${part.key}`}
        onClick={(event) => {
          // In another tab the thing is shown without the story.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onLink(part.selection);
        }}
        onPointerEnter={() => onPoint(part.key)}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(part.key)}
        onBlur={() => onPoint(undefined)}
      >
        {breakable(part.label, isTight)}
      </a>
    ),
  );
}

/** The names of exercises end in a hyphen and a year, between which no browser breaks a line by itself. */
function breakable(text: string, isTight: boolean): ReactNode {
  const pieces = isTight ? text.split(/(?<=\p{L}-)(?=\d)/u) : [text];
  if (pieces.length === 1) return text;
  return keyed(pieces).map(([key, piece], index) => (
    <Fragment key={key}>
      {index === 0 ? null : <wbr />}
      {piece}
    </Fragment>
  ));
}

function plain(parts: StoryParagraph): string {
  return parts.map((part) => (part.type === "text" ? part.text : part.label)).join("");
}

/** Things that stand in one fixed order, each with its place as its key. */
function keyed<Thing>(things: readonly Thing[]): (readonly [key: string, thing: Thing])[] {
  return things.map((thing, index) => [String(index), thing]);
}
