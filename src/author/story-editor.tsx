import { type ReactNode, type RefObject, useRef, useState } from "react";
import { MOST_STEPS, STORY_LIMITS } from "../../geo/contract/story.ts";
import { FACET_NAMES } from "../domain/event-facets.ts";
import { selectionKey } from "../domain/selection.ts";
import type { StoryField, StoryLanguage } from "../domain/story-edits.ts";
import { present } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { useAuthorText } from "./author-text.ts";
import { HandOut } from "./hand-out.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { desk } from "./own-stories.ts";
import { SavingState } from "./saving-state.tsx";
import type { Stage } from "./stage.ts";
import { StepItem } from "./step-item.tsx";
import { TextField } from "./text-field.tsx";
import { useDesk } from "./use-desk.ts";
import { useKnownThings } from "./use-known-things.ts";
import { useStepActions } from "./use-step-actions.ts";
import { useWantedFocus } from "./use-wanted-focus.ts";

interface Props {
  readonly headingId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly notice: ReactNode;
  readonly stage: Stage;
  readonly onClose: () => void;
  readonly onPresent: () => void;
}

/** One story being written beside the map. */
export function StoryEditor({ headingId, heading, notice, stage, onClose, onPresent }: Props) {
  const { language: interfaceLanguage } = useText();
  const { editor } = useAuthorText();
  const store = useAtlasStore();
  const open = useDesk((state) => state.open);
  const selection = useView((view) => view.selection);
  const [language, setLanguage] = useState<StoryLanguage>(interfaceLanguage);
  const [unfolded, setUnfolded] = useState<string>();
  const [isFolded, setFolded] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const wantFocus = useWantedFocus(body);
  const { names } = useKnownThings(selection === undefined ? [] : [selectionKey(selection)]);
  const story = open?.history.story;
  const actions = useStepActions(story ?? NO_STORY, language, stage);
  if (open === undefined || story === undefined) return null;

  const write = (field: StoryField) => (text: string) => desk.edit({ type: "write-story", field, language, text });
  const other = language === "en" ? "ru" : "en";
  const field = (name: StoryField, most: number, rows?: number) => (
    <TextField
      label={editor.fields[name]}
      name={`story-${name}`}
      value={story[name]?.[language] ?? ""}
      other={story[name]?.[other] ?? ""}
      language={language}
      most={most}
      onWrite={write(name)}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  const capture = (): void => {
    const added = actions.capture(unfolded, (key) => names.get(key));
    if (added === undefined) return;
    setUnfolded(added);
    setFolded(false);
    wantFocus(`[data-step="${added}"] [name="step-title"]`);
  };
  return (
    <>
      <header className="author-header">
        <h2 id={headingId} className="author-title" tabIndex={-1} ref={heading}>
          {editor.heading}
        </h2>
        <button
          type="button"
          className="icon-button author-fold"
          aria-label={isFolded ? editor.unfold : editor.fold}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          <Icon name={isFolded ? "up" : "down"} />
        </button>
        <button type="button" className="icon-button" aria-label={editor.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <Tools past={open.history.past.length} future={open.history.future.length}>
        <button
          type="button"
          className="plain-button is-main"
          disabled={story.steps.length >= MOST_STEPS}
          onClick={capture}
        >
          <Icon name="plus" /> {editor.capture}
        </button>
      </Tools>
      <div className="author-body" hidden={isFolded} ref={body}>
        {notice}
        <SavingState open={open} onClose={() => desk.close()} />
        <div className="author-actions">
          <button type="button" className="plain-button" onClick={() => desk.close()}>
            <Icon name="west" /> {editor.back}
          </button>
          <LanguageSwitch language={language} onChoose={setLanguage} />
        </div>
        {field("title", STORY_LIMITS.title)}
        <details className="history">
          <summary>{editor.details}</summary>
          {field("summary", STORY_LIMITS.summary, 3)}
          {field("credits", STORY_LIMITS.summary, 2)}
        </details>
        <HandOut story={story} language={language} />
        <h3 id={`${headingId}-steps`} className="section-heading">
          {editor.steps} <span className="section-count">{story.steps.length}</span>
        </h3>
        <p className="soft">{story.steps.length === 0 ? editor.noSteps : editor.captureHint}</p>
        <FilterHint />
        {story.steps.length >= MOST_STEPS ? <p role="status">{editor.full(MOST_STEPS)}</p> : null}
        <ol className="author-steps" aria-labelledby={`${headingId}-steps`}>
          {story.steps.map((step, index) => (
            <StepItem
              key={step.id}
              step={step}
              index={index}
              count={story.steps.length}
              language={language}
              isUnfolded={step.id === unfolded}
              onUnfold={(isUnfolded) => setUnfolded(isUnfolded ? step.id : undefined)}
              onMove={(to, focus) => {
                wantFocus(...focus);
                actions.move(step, to);
              }}
              onDropped={(id, to) => {
                const moved = story.steps.find((candidate) => candidate.id === id);
                if (moved !== undefined) actions.move(moved, to);
              }}
              onShow={() => actions.show(step)}
              onUpdate={() => actions.update(step)}
              onPresent={() => {
                onPresent();
                store.apply(present({ kind: "own", id: story.id }, index + 1));
              }}
              onDuplicate={() => {
                const added = actions.duplicate(step);
                setUnfolded(added);
                wantFocus(`[data-step="${added}"] [name="step-title"]`);
              }}
              onRemove={() => {
                const neighbour = story.steps[index + 1] ?? story.steps[index - 1];
                actions.remove(step);
                if (neighbour === undefined) heading.current?.focus();
                else wantFocus(`[data-step="${neighbour.id}"] .step-name`);
              }}
            />
          ))}
        </ol>
      </div>
    </>
  );
}

const NO_STORY = { id: "none", title: { en: "", ru: "" }, summary: { en: "", ru: "" }, steps: [] };

function Tools({ past, future, children }: { past: number; future: number; children: ReactNode }) {
  const { editor } = useAuthorText();
  const store = useAtlasStore();
  return (
    <div className="author-tools">
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label={editor.undo}
        title={editor.undo}
        aria-disabled={past === 0}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => {
          if (past === 0) return;
          desk.undo();
          store.announce(editor.undone);
        }}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={editor.redo}
        title={editor.redo}
        aria-disabled={future === 0}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => {
          if (future === 0) return;
          desk.redo();
          store.announce(editor.redone);
        }}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}

/** A reader who has narrowed the events by more than a step keeps should know it before the capture. */
function FilterHint() {
  const { editor } = useAuthorText();
  const isFiltered = useView(
    (view) => FACET_NAMES.some((name) => name !== "categories" && view[name].size > 0) || view.query !== "",
  );
  return isFiltered ? <p role="status">{editor.otherFilters}</p> : null;
}
