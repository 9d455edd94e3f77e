import { type KeyboardEvent, useEffect, useState } from "react";

/** One line to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** A date or a count beside it. */
  readonly detail?: string | undefined;
  readonly run: () => void;
}

export interface OptionGroup {
  readonly id: string;
  /** Undefined for a line that stands alone. */
  readonly heading: string | undefined;
  readonly options: readonly Option[];
}

export interface OptionKeys {
  readonly activeId: string | undefined;
  /** Whether the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly point: (id: string) => void;
}

/**
 * Which line the arrow keys have reached, while the focus stays in the field. The first is chosen from the
 * start, so that Enter goes to the likeliest; new lines begin there again.
 */
export function useOptionKeys(groups: readonly OptionGroup[]): OptionKeys {
  const options = groups.flatMap((group) => group.options);
  const content = options.map(({ id }) => id).join(" ");
  const [at, setAt] = useState({ content, index: 0 });
  const index = at.content === content ? Math.min(at.index, options.length - 1) : 0;
  const move = (to: number) => setAt({ content, index: (to + options.length) % options.length });
  return {
    activeId: options[index]?.id,
    point: (id) => setAt({ content, index: options.findIndex((option) => option.id === id) }),
    onKeyDown: ({ key }) => {
      if (options.length === 0) return key === "Enter" || key === "ArrowDown" || key === "ArrowUp";
      if (key === "ArrowDown") move(index + 1);
      else if (key === "ArrowUp") move(index - 1);
      else if (key === "PageDown") move(Math.min(options.length - 1, index + 8));
      else if (key === "PageUp") move(Math.max(0, index - 8));
      else if (key === "Enter") options[index]?.run();
      else return false;
      return true;
    },
  };
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly keys: OptionKeys;
}

/** Element id of an option, for `aria-activedescendant`. */
export function optionElementId(listId: string, optionId: string): string {
  return `${listId}-${optionId.replaceAll(/[^\p{L}\p{N}-]+/gu, "_")}`;
}

export function OptionList({ id, label, groups, keys }: Props) {
  const activeElementId = keys.activeId === undefined ? undefined : optionElementId(id, keys.activeId);
  useEffect(() => {
    if (activeElementId !== undefined) document.getElementById(activeElementId)?.scrollIntoView({ block: "nearest" });
  }, [activeElementId]);
  return (
    <div className="options" role="listbox" id={id} aria-label={label}>
      {groups.map((group) => {
        const lines = group.options.map((option) => (
          <OptionLine key={option.id} listId={id} option={option} keys={keys} />
        ));
        if (group.heading === undefined) return lines;
        const headingId = `${id}-${group.id}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={group.id} role="group" aria-labelledby={headingId}>
            <div className="options-heading" id={headingId} role="presentation">
              {group.heading}
            </div>
            {lines}
          </div>
        );
      })}
    </div>
  );
}

function OptionLine({ listId, option, keys }: { listId: string; option: Option; keys: OptionKeys }) {
  const isActive = keys.activeId === option.id;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <div
      className="option"
      role="option"
      id={optionElementId(listId, option.id)}
      aria-selected={isActive}
      onPointerMove={() => keys.point(option.id)}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={option.run}
    >
      <span>{option.label}</span>
      {option.detail === undefined ? null : <span className="option-detail">{option.detail}</span>}
    </div>
  );
}
