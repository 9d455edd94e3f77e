import { type DragEvent, useState } from "react";
import type { StoryStep } from "../../geo/contract/story.ts";
import { textIn } from "../domain/story.ts";
import type { StoryLanguage } from "../domain/story-edits.ts";
import { Icon } from "../ui/icon.tsx";
import { useAuthorText } from "./author-text.ts";
import { StepFields } from "./step-fields.tsx";

const DRAG_TYPE = "application/x-csto-atlas-step";

interface Props {
  readonly step: StoryStep;
  /** Counted from 0. */
  readonly index: number;
  readonly count: number;
  readonly language: StoryLanguage;
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
  /** Moves this step to a place; with where the focus should be after it. */
  readonly onMove: (to: number, focus: readonly string[]) => void;
  /** Another step was dropped at a place. */
  readonly onDropped: (id: string, to: number) => void;
  readonly onShow: () => void;
  readonly onUpdate: () => void;
  readonly onPresent: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** A step in the list: its name, its place among the others, and, unfolded, all that it says and shows. */
export function StepItem(props: Props) {
  const { step, index, count, language, isUnfolded } = props;
  const { step: texts } = useAuthorText();
  const { side, ...dropping } = useStepDropping(index, props.onDropped);
  const title = textIn(step.title, language) || texts.untitled;
  const name = texts.name(index + 1, title);
  const own = `[data-step="${step.id}"]`;
  return (
    <li
      className="author-step"
      data-step={step.id}
      data-drop={side}
      aria-current={isUnfolded ? "step" : undefined}
      {...dropping}
    >
      <div className="step-row">
        {/* For the pointer alone: the buttons beside it do the same for everybody. */}
        <span
          className="step-handle"
          draggable
          title={texts.drag}
          aria-hidden="true"
          onDragStart={({ dataTransfer }) => {
            dataTransfer.setData(DRAG_TYPE, JSON.stringify({ id: step.id, index }));
            dataTransfer.effectAllowed = "move";
          }}
        />
        <button
          type="button"
          className="step-name"
          aria-expanded={isUnfolded}
          onClick={() => props.onUnfold(!isUnfolded)}
        >
          <span className="step-number">{index + 1}</span> {title}
        </button>
        <button
          type="button"
          className="icon-button step-up"
          aria-label={texts.up(name)}
          aria-disabled={index === 0}
          onClick={() => {
            if (index > 0) props.onMove(index - 1, [`${own} .step-up`, `${own} .step-down`]);
          }}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="icon-button step-down"
          aria-label={texts.down(name)}
          aria-disabled={index === count - 1}
          onClick={() => {
            if (index < count - 1) props.onMove(index + 1, [`${own} .step-down`, `${own} .step-up`]);
          }}
        >
          <Icon name="down" />
        </button>
      </div>
      {isUnfolded ? (
        <div className="step-body">
          <p className="author-actions">
            <button type="button" className="plain-button" onClick={props.onShow}>
              {texts.show}
            </button>
            <button type="button" className="plain-button" onClick={props.onUpdate}>
              {texts.update}
            </button>
            <button type="button" className="plain-button" onClick={props.onPresent}>
              {texts.present}
            </button>
          </p>
          <StepFields step={step} language={language} />
          <p className="author-actions">
            <button type="button" className="plain-button" onClick={props.onDuplicate}>
              {texts.duplicate}
            </button>
            <button type="button" className="plain-button" onClick={props.onRemove}>
              {texts.remove}
            </button>
          </p>
        </div>
      ) : null}
    </li>
  );
}

/** Takes another step that is dropped on the upper or the lower half of this one. */
function useStepDropping(index: number, onDropped: Props["onDropped"]) {
  const [side, setSide] = useState<"before" | "after">();
  const sideOf = ({ currentTarget, clientY }: DragEvent): "before" | "after" => {
    const { top, height } = currentTarget.getBoundingClientRect();
    return clientY < top + height / 2 ? "before" : "after";
  };
  return {
    side,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
      event.preventDefault();
      setSide(sideOf(event));
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setSide(undefined);
    },
    onDrop: (event: DragEvent) => {
      setSide(undefined);
      const data = event.dataTransfer.getData(DRAG_TYPE);
      if (data === "") return;
      event.preventDefault();
      const dragged = JSON.parse(data) as { id: string; index: number };
      const gap = sideOf(event) === "before" ? index : index + 1;
      // The gap is counted with the dragged step still in its old place.
      const to = gap > dragged.index ? gap - 1 : gap;
      if (to !== dragged.index) onDropped(dragged.id, to);
    },
  };
}
