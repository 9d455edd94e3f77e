import { useState } from "react";
import type { ReaderStory } from "../../geo/contract/story.ts";
import { textIn } from "../domain/story.ts";
import type { StoryLanguage } from "../domain/story-edits.ts";
import { formatAddress } from "../state/address.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { defaultViewState } from "../state/view-state.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { CopyText } from "../ui/copy-text.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useAuthorText } from "./author-text.ts";
import { formatStoryFile, storyFileName } from "./story-file.ts";
import { MOST_PACKED, packStory } from "./story-link.ts";

type Packed =
  | { readonly type: "link"; readonly story: ReaderStory; readonly address: string }
  | { readonly type: "too-long"; readonly story: ReaderStory; readonly length: number };

/** The ways of a story out of this browser: a file, or a link that holds all of it. */
export function HandOut({ story, language }: { story: ReaderStory; language: StoryLanguage }) {
  const { language: interfaceLanguage } = useText();
  const { editor, file, link } = useAuthorText();
  const store = useAtlasStore();
  const [packed, setPacked] = useState<Packed>();
  const exportFile = (): void => {
    const name = storyFileName(textIn(story.title, language));
    saveFile(name, "application/json", formatStoryFile(story));
    store.announce(file.saved(name));
  };
  const copyLink = async (): Promise<void> => {
    const letters = await packStory(story);
    if (letters.length > MOST_PACKED) return setPacked({ type: "too-long", story, length: letters.length });
    const address = storyAddress(letters, language);
    setPacked({ type: "link", story, address });
    // Where the browser refuses, the link stands there to be copied by hand.
    await navigator.clipboard?.writeText(address).then(
      () => store.announce(link.copied),
      () => undefined,
    );
  };
  // A link to what the story was before the last word would be a trap.
  const shown = packed?.story === story ? packed : undefined;
  return (
    <div className="author-hand-out">
      <p className="author-actions">
        <button type="button" className="plain-button" onClick={exportFile}>
          {editor.exportFile}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={story.steps.length === 0}
          onClick={() => void copyLink()}
        >
          {editor.copyLink}
        </button>
      </p>
      {shown?.type === "link" ? (
        <>
          <p className="soft">{link.hint}</p>
          <CopyText name={link.name} content={shown.address} rows={3} />
        </>
      ) : null}
      {shown?.type === "too-long" ? (
        <p role="status" className="author-fault">
          {link.tooLong(formatNumber(interfaceLanguage, shown.length), formatNumber(interfaceLanguage, MOST_PACKED))}
        </p>
      ) : null}
    </div>
  );
}

/** The address of the page that presents a packed story, in the language that it was written in. */
function storyAddress(packed: string, language: StoryLanguage): string {
  const defaults = defaultViewState(language === "en" ? "ru" : "en");
  const address = formatAddress({ ...defaults, language, story: { kind: "link", packed } }, defaults);
  return new URL(address, `${location.origin}${location.pathname}`).href;
}
