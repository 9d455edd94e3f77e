import { MOST_STEPS, STORY_LIMITS, type StoryStep } from "../../geo/contract/story.ts";
import { captureScene } from "../domain/capture-scene.ts";
import { NO_FACETS } from "../domain/event-facets.ts";
import { selectionKey } from "../domain/selection.ts";
import { stepView, textIn } from "../domain/story.ts";
import { type ReaderStory, type StepScene, type StoryLanguage, shorten } from "../domain/story-edits.ts";
import { useAtlasStore } from "../state/use-store.ts";
import type { ViewState } from "../state/view-state.ts";
import { formatDateRange } from "../text/format-date.ts";
import { useAuthorText } from "./author-text.ts";
import { newId } from "./new-ids.ts";
import { desk } from "./own-stories.ts";
import { isNarrowScreen, type Stage } from "./stage.ts";

interface StepActions {
  /** Adds the view as a step after the one with that id, else at the end; gives the new step's id. */
  readonly capture: (after: string | undefined, titleOf: (key: string) => string | undefined) => string | undefined;
  readonly update: (step: StoryStep) => void;
  readonly show: (step: StoryStep) => void;
  readonly duplicate: (step: StoryStep) => string;
  readonly remove: (step: StoryStep) => void;
  readonly move: (step: StoryStep, to: number) => void;
}

/** What can be done with whole steps; each says aloud what it has done. */
export function useStepActions(story: ReaderStory, language: StoryLanguage, stage: Stage): StepActions {
  const { editor, step: texts } = useAuthorText();
  const store = useAtlasStore();
  const numberOf = ({ id }: StoryStep): number => story.steps.findIndex((step) => step.id === id) + 1;
  const sceneNow = (before?: StepScene): StepScene =>
    captureScene({ ...store.api.getState().view, camera: stage.readCamera() }, { isNarrow: isNarrowScreen(), before });

  const capture: StepActions["capture"] = (after, titleOf) => {
    if (story.steps.length >= MOST_STEPS) return undefined;
    const view = store.api.getState().view;
    const index = story.steps.findIndex(({ id }) => id === after);
    const at = index < 0 ? story.steps.length : index + 1;
    const title = suggestedTitle(view, titleOf, language);
    const step: StoryStep = {
      id: newId("step"),
      title: { en: "", ru: "", [language]: shorten(title, STORY_LIMITS.title) },
      text: { en: "", ru: "" },
      notes: { en: "", ru: "" },
      ...sceneNow(),
      highlights: [],
    };
    desk.edit({ type: "add-step", step, at });
    store.announce(editor.captured(at + 1));
    return step.id;
  };
  return {
    capture,
    update: (step) => {
      desk.edit({ type: "set-scene", step: step.id, scene: sceneNow(step) });
      store.announce(texts.updated(numberOf(step)));
    },
    show: (step) => {
      const shown = stepView(step, { isNarrow: isNarrowScreen() });
      stage.placeCamera(shown.camera, shown.selection === undefined ? undefined : selectionKey(shown.selection));
      store.apply((view) => ({
        ...view,
        ...NO_CHOSEN_FACETS,
        query: "",
        compare: undefined,
        page: undefined,
        ...shown,
      }));
      store.announce(texts.shown(numberOf(step)));
    },
    duplicate: (step) => {
      const id = newId("step");
      desk.edit({ type: "duplicate-step", step: step.id, newId: id });
      store.announce(texts.duplicated(numberOf(step) + 1));
      return id;
    },
    remove: (step) => {
      desk.edit({ type: "remove-step", step: step.id });
      store.announce(texts.removed(numberOf(step)));
    },
    move: (step, to) => {
      desk.edit({ type: "move-step", step: step.id, to });
      const title = textIn(step.title, language);
      store.announce(texts.moved(title === "" ? texts.untitled : title, to + 1, story.steps.length));
    },
  };
}

/** A step says nothing of the filters but the categories: none of the others is on. */
const { matches: _, ...NO_CHOSEN_FACETS } = NO_FACETS;

/** What is selected, else the time. */
function suggestedTitle(
  { selection, time }: ViewState,
  titleOf: (key: string) => string | undefined,
  language: StoryLanguage,
): string {
  const name = selection === undefined ? undefined : titleOf(selectionKey(selection));
  return name ?? formatDateRange(language, time.from, time.to);
}
