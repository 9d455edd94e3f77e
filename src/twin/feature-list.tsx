import { type KeyboardEvent, memo, type RefObject, useEffect, useId, useMemo, useRef } from "react";
import type { PlacedFeature } from "../domain/drawn-features.ts";
import { nearestInDirection } from "../domain/geography.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { indexAfterKey } from "../ui/index-after-key.ts";
import { type Describing, describeDistance, describeFeature } from "./describe-feature.ts";
import { DIRECTION_KEYS, type FeatureGroup, indexOfTyped } from "./list-navigation.ts";

interface Props {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly helpId: string;
  readonly groups: readonly FeatureGroup[];
  readonly describing: Describing;
  readonly currentKey: string | undefined;
  readonly selectedKey: string | undefined;
  readonly onCurrent: (feature: PlacedFeature) => void;
  readonly onSelect: (feature: PlacedFeature) => void;
}

/** Letters typed within this time belong together. */
const TYPING_MS = 1000;

/** A listbox of features. The focus stays on the list; the option at hand is named by `aria-activedescendant`. */
export function FeatureList(props: Props) {
  const { listRef, label, helpId, groups, describing, currentKey, selectedKey, onCurrent, onSelect } = props;
  const id = useId();
  const store = useAtlasStore();
  const features = useMemo(() => groups.flatMap((group) => group.features), [groups]);
  const index = features.findIndex(({ key }) => key === currentKey);
  const onKeyDown = useListKeys({ features, index, describing, onCurrent, onSelect });
  const latestCurrent = useRef(onCurrent);
  latestCurrent.current = onCurrent;
  const [first] = features;
  // A list that goes while it has the focus sends no blur.
  useEffect(() => () => store.hover(undefined), [store]);
  // The list may have had the focus before its features came, and the one at hand may have gone with the time.
  useEffect(() => {
    if (index < 0 && first !== undefined && document.activeElement === listRef.current) latestCurrent.current(first);
  }, [index, first, listRef]);
  useEffect(() => {
    if (index < 0) return;
    listRef.current?.querySelector("[data-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [index, listRef]);
  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      className="feature-list"
      aria-label={label}
      aria-describedby={helpId}
      aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const at = features[Math.max(0, index)];
        if (at !== undefined) onCurrent(at);
      }}
      onBlur={() => store.hover(undefined)}
    >
      {groups.map((group, nth) => {
        const before = groups.slice(0, nth).reduce((sum, { features: earlier }) => sum + earlier.length, 0);
        const options = group.features.map((feature, offset) => (
          <FeatureOption
            key={feature.key}
            id={`${id}-${before + offset}`}
            feature={feature}
            describing={describing}
            isCurrent={before + offset === index}
            isSelected={feature.key === selectedKey}
            onSelect={onSelect}
          />
        ));
        if (group.kind === undefined) return options;
        const headingId = `${id}-${group.kind}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.kind} role="group" aria-labelledby={headingId}>
            <p id={headingId} className="feature-group" role="presentation">
              {describing.twinText.groups[group.kind]} <span className="section-count">{group.features.length}</span>
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly feature: PlacedFeature;
  readonly describing: Describing;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (feature: PlacedFeature) => void;
}

const FeatureOption = memo(function FeatureOption({
  id,
  feature,
  describing,
  isCurrent,
  isSelected,
  onSelect,
}: OptionProps) {
  const store = useAtlasStore();
  const description = describeFeature(feature, describing);
  const { language, twinText } = describing;
  const details = [...(description?.details ?? []), describeDistance(feature, language, twinText)];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that has the focus takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant
    <div
      role="option"
      id={id}
      className="feature-option"
      data-current={isCurrent}
      aria-selected={isSelected}
      onClick={() => onSelect(feature)}
      onPointerEnter={() => store.hover(feature.key)}
    >
      {/* One text, so that it is read as one: name, kind, date or state, distance and direction. */}
      <span className="feature-name">{description?.name ?? feature.key}</span>
      <span className="visually-hidden">, </span>
      <span className="feature-details">{details.join(", ")}</span>
    </div>
  );
});

interface ListKeys {
  readonly features: readonly PlacedFeature[];
  readonly index: number;
  readonly describing: Describing;
  readonly onCurrent: (feature: PlacedFeature) => void;
  readonly onSelect: (feature: PlacedFeature) => void;
}

function useListKeys({ features, index, describing, onCurrent, onSelect }: ListKeys): (event: KeyboardEvent) => void {
  const store = useAtlasStore();
  const typed = useRef({ text: "", at: 0, from: 0 });
  const at = features[index];

  const target = (event: KeyboardEvent): PlacedFeature | undefined => {
    const direction = DIRECTION_KEYS[event.key];
    if (event.altKey && direction !== undefined) {
      if (at === undefined) return features[0];
      const next = nearestInDirection(at.position, features, direction);
      if (next === undefined) store.announce(describing.twinText.nothingThere[direction]);
      return next ?? at;
    }
    const next = indexAfterKey(event.key, index, features.length);
    if (next !== undefined) return features[next];
    if (event.key.length !== 1) return undefined;
    const { text, at: lastMs } = typed.current;
    const isContinued = event.timeStamp - lastMs < TYPING_MS;
    // A space selects, unless it stands in a name that is being typed.
    if (event.key === " " && !(isContinued && text !== "")) return undefined;
    const begun = isContinued ? { text: text + event.key, from: typed.current.from } : { text: event.key, from: index };
    typed.current = { ...begun, at: event.timeStamp };
    const names = features.map((feature) => describeFeature(feature, describing)?.name ?? "");
    return features[indexOfTyped(names, typed.current.text, { index, from: begun.from }) ?? -1] ?? at;
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey) return;
    // In an empty list, too, Alt with an arrow is not the browser's Back.
    if (event.altKey && DIRECTION_KEYS[event.key] !== undefined) event.preventDefault();
    const next = target(event);
    if (next !== undefined) {
      event.preventDefault();
      onCurrent(next);
    } else if ((event.key === "Enter" || event.key === " ") && at !== undefined) {
      event.preventDefault();
      onSelect(at);
    }
  };
}
