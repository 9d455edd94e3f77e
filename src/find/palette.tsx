import "./search.css";
import { useEffect, useRef, useState } from "react";
import { useStoryIndex } from "../data/stories.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { en } from "../text/en.ts";
import { ru } from "../text/ru.ts";
import { useText } from "../text/use-text.ts";
import { type AppPart, type Command, matchCommands, type Wording } from "./commands.ts";
import { COMMAND_TEXTS, useFindText } from "./find-text.ts";
import { OptionList, optionElementId, useOptionKeys } from "./option-list.tsx";
import { useSuggestionGroups } from "./use-suggestion-groups.ts";

const WORDS: Wording = { en: { command: COMMAND_TEXTS.en, text: en }, ru: { command: COMMAND_TEXTS.ru, text: ru } };
const LIST_ID = "palette-options";

interface Props {
  readonly onClose: () => void;
  readonly onPart: (part: AppPart) => void;
}

/** Go anywhere or do anything by typing it: commands first, then what the search suggests. */
export function Palette({ onClose, onPart }: Props) {
  const { language } = useText();
  const own = useFindText();
  const store = useAtlasStore();
  const view = useView((whole) => whole);
  const [typed, setTyped] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // Closed first: what a choice opens takes the focus, which a modal dialog would keep.
  // The dialog's own event comes a moment later, too late for a reader who opens the palette again at once.
  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const run = (command: Command) => {
    close();
    if (typeof command.effect === "string") onPart(command.effect);
    else store.apply(command.effect);
  };
  const { data: stories } = useStoryIndex();
  const commands = matchCommands(typed, view, WORDS, stories);
  const found = useSuggestionGroups(typed, close).groups ?? [];
  const commandGroup = {
    id: "commands",
    heading: own.commandHeading,
    options: commands.map((command) => ({
      id: `command-${command.id}`,
      label: command.label[language],
      run: () => run(command),
    })),
  };
  const groups = commands.length === 0 ? found : [commandGroup, ...found];
  const keys = useOptionKeys(groups);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <dialog ref={dialog} className="palette" aria-label={own.palette} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label={own.paletteField}
        placeholder={own.paletteHint}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={count > 0 ? LIST_ID : undefined}
        aria-activedescendant={keys.activeId === undefined ? undefined : optionElementId(LIST_ID, keys.activeId)}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && keys.onKeyDown(event)) event.preventDefault();
        }}
      />
      {count === 0 ? null : <OptionList id={LIST_ID} label={own.palette} groups={groups} keys={keys} />}
      <p className={count > 0 ? "visually-hidden" : "search-message"} role="status">
        {count > 0 ? own.suggestionCount(count) : own.nothing(typed.trim())}
      </p>
    </dialog>
  );
}
