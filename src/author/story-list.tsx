import { type ReactNode, type Ref, type RefObject, useRef } from "react";
import { parseIsoDate } from "../domain/day.ts";
import { textIn } from "../domain/story.ts";
import { copyStory, type ReaderStory } from "../domain/story-edits.ts";
import { present } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useAuthorText } from "./author-text.ts";
import { type ListedStory, listedStories } from "./listed-stories.ts";
import { newId } from "./new-ids.ts";
import { desk } from "./own-stories.ts";
import { ShippedStories } from "./shipped-stories.tsx";
import { useDesk } from "./use-desk.ts";

interface Props {
  readonly headingId: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly notice: ReactNode;
  readonly onClose: () => void;
  readonly onPresent: () => void;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** The reader's stories on this device, and the ways to a new one. */
export function StoryList({ headingId, heading, notice, onClose, onPresent, onFiles }: Props) {
  const { list } = useAuthorText();
  const input = useRef<HTMLInputElement>(null);
  const create = useRef<HTMLButtonElement>(null);
  const listed = listedStories(useDesk((state) => state));
  const empty: ReaderStory = { id: newId("story"), title: both(""), summary: both(""), steps: [] };
  return (
    <>
      <header className="author-header">
        <h2 id={headingId} className="author-title" tabIndex={-1} ref={heading}>
          {list.heading}
        </h2>
        <button type="button" className="icon-button" aria-label={list.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="author-body">
        {notice}
        <p className="soft">{list.lead}</p>
        <p className="author-actions">
          <button type="button" className="plain-button is-main" ref={create} onClick={() => desk.add(empty)}>
            <Icon name="plus" /> {list.create}
          </button>
          <button type="button" className="plain-button" onClick={() => input.current?.click()}>
            {list.importFile}
          </button>
          <input
            type="file"
            accept=".json,application/json"
            hidden
            ref={input}
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              // The same file can be chosen again once it has been mended.
              target.value = "";
            }}
          />
        </p>
        <Dropped returnTo={create} />
        {listed.length === 0 ? <p className="empty">{list.empty}</p> : null}
        <ul className="own-stories" aria-labelledby={headingId}>
          {listed.map((item) => (
            <li key={item.id}>
              {item.type === "broken" ? <BrokenRecord {...item} /> : <ListedItem item={item} onPresent={onPresent} />}
            </li>
          ))}
        </ul>
        <ShippedStories />
      </div>
    </>
  );
}

function ListedItem({ item, onPresent }: { item: Extract<ListedStory, { type: "story" }>; onPresent: () => void }) {
  const { language } = useText();
  const { list } = useAuthorText();
  const store = useAtlasStore();
  const { id, story, changedAt } = item;
  const title = textIn(story.title, language) || list.untitled;
  const day = parseIsoDate(changedAt?.slice(0, 10) ?? "");
  return (
    <>
      <h3 className="event-title">
        <button type="button" aria-label={list.open(title)} onClick={() => desk.open(id)}>
          {title}
        </button>
      </h3>
      <p className="soft">
        {list.steps(story.steps.length)}
        {", "}
        {day === undefined ? (
          <strong>{list.notOnDevice}</strong>
        ) : (
          <time dateTime={changedAt}>{list.changed(formatDateInPhrase(language, day))}</time>
        )}
      </p>
      <p className="author-actions">
        <button
          type="button"
          className="plain-button"
          aria-label={list.present(title)}
          disabled={story.steps.length === 0}
          onClick={() => {
            onPresent();
            store.apply(present({ kind: "own", id }));
          }}
        >
          {list.presentShort}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={list.duplicate(title)}
          onClick={() => {
            desk.add(copyStory(story, newId("story")));
            store.announce(list.duplicated(title));
          }}
        >
          {list.duplicateShort}
        </button>
        <RemoveButton id={id} name={list.remove(title)} said={list.removed(title)} />
      </p>
    </>
  );
}

/** Deleting asks nothing, since it can be taken back at once; the focus goes to where that is offered. */
function RemoveButton({ id, name, said }: { id: string; name: string; said: string }) {
  const { list } = useAuthorText();
  const store = useAtlasStore();
  return (
    <button
      type="button"
      className="plain-button"
      aria-label={name}
      onClick={() => {
        desk.remove(id);
        store.announce(said);
        requestAnimationFrame(() => document.querySelector<HTMLElement>(".author-dropped button")?.focus());
      }}
    >
      {list.removeShort}
    </button>
  );
}

function BrokenRecord({ id, raw }: { id: string; raw: string }) {
  const { list } = useAuthorText();
  return (
    <>
      <h3 className="event-title">{list.broken}</h3>
      <p className="soft">{list.brokenHint}</p>
      <p className="author-actions">
        <button type="button" className="plain-button" onClick={() => saveFile(`${id}.damaged.txt`, "text/plain", raw)}>
          {list.saveRaw}
        </button>
        <RemoveButton id={id} name={list.remove(list.broken)} said={list.removed(list.broken)} />
      </p>
    </>
  );
}

/** What was deleted last, and the way back. */
function Dropped({ returnTo }: { returnTo: RefObject<HTMLElement | null> }) {
  const { language } = useText();
  const { list } = useAuthorText();
  const store = useAtlasStore();
  const dropped = useDesk((state) => state.dropped);
  if (dropped === undefined) return null;
  const title = (dropped.title === undefined ? "" : textIn(dropped.title, language)) || list.untitled;
  return (
    <div className="author-dropped">
      <Notice
        title={list.removed(title)}
        action={
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              if (!desk.bringBack()) return;
              store.announce(list.broughtBack(title));
              returnTo.current?.focus();
            }}
          >
            {list.bringBack}
          </button>
        }
      />
    </div>
  );
}

function both(text: string): ReaderStory["title"] {
  return { en: text, ru: text };
}
