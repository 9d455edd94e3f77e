import "./compare.css";
import { useEffect, useId, useMemo, useRef } from "react";
import { type FileName, useFile } from "../data/queries.ts";
import type { DayPair } from "../domain/compare-dates.ts";
import type { IsoDate } from "../domain/day.ts";
import { setCompare } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { useCompareText } from "./compare-text.ts";
import { DateForm } from "./date-form.tsx";
import { EventSections } from "./event-sections.tsx";
import { LineSections } from "./line-sections.tsx";
import { MembershipSection } from "./membership-section.tsx";
import { OfficeSection } from "./office-section.tsx";

/** What changed between two dates, in words. Hidden, not gone, while an entry that a line opened stands over it. */
export function ComparePanel({ first, isCovered }: { first: IsoDate; isCovered: boolean }) {
  const texts = useCompareText();
  const store = useAtlasStore();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const leftAt = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was opened by key or click is read next; what the address opened leaves the focus alone.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!isCovered && document.activeElement === document.body) leftAt.current?.focus({ preventScroll: true });
  }, [isCovered]);
  return (
    <section
      className="panel compare-panel"
      aria-labelledby={headingId}
      hidden={isCovered}
      onClickCapture={(event) => {
        leftAt.current = (event.target as Element).closest("button");
      }}
    >
      <header className="panel-header">
        <div>
          <p className="panel-kind">{texts.kind}</p>
          <h2 id={headingId} className="panel-title" tabIndex={-1} ref={heading}>
            {texts.heading}
          </h2>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          onClick={() => store.apply(setCompare(undefined))}
        >
          <Icon name="close" />
        </button>
      </header>
      <DateForm first={first} />
      <Changes first={first} />
    </section>
  );
}

function Changes({ first }: { first: IsoDate }) {
  const { language, text } = useText();
  const texts = useCompareText();
  const second = useView((view) => view.time.to);
  const isFiltered = useView((view) => view.categories.size > 0);
  const days = useMemo((): DayPair => ({ first, second }), [first, second]);
  const { isLoading, failed, retry } = useCompareFiles();
  if (failed !== undefined) {
    return (
      <Notice
        title={text.states.failed(text.states.data[failed])}
        hint={text.states.failedHint}
        action={
          <button type="button" className="plain-button" onClick={retry}>
            {text.states.retry}
          </button>
        }
      />
    );
  }
  if (isLoading) {
    return (
      <p className="loading" role="status">
        {text.states.loading}
      </p>
    );
  }
  if (first >= second) return null;
  return (
    <>
      <p className="compare-between">
        {texts.between(formatDateInPhrase(language, first), formatDateInPhrase(language, second))}
      </p>
      {isFiltered ? <p className="soft">{texts.filtered}</p> : null}
      <MembershipSection days={days} />
      <OfficeSection days={days} />
      <EventSections days={days} />
      <LineSections days={days} />
    </>
  );
}

/** All that the comparison reads: it waits for the whole, since a part that is missing would read as "no change". */
function useCompareFiles(): { isLoading: boolean; failed: FileName | undefined; retry: () => void } {
  const files = {
    memberships: useFile("memberships"),
    offices: useFile("offices"),
    index: useFile("index"),
    countries: useFile("countries"),
    borders: useFile("borders"),
    corridor: useFile("corridor"),
    disputed: useFile("disputed"),
  };
  const names = Object.keys(files) as (keyof typeof files)[];
  const failed = names.find((name) => files[name].isError);
  return {
    isLoading: names.some((name) => files[name].data === undefined),
    failed,
    retry: () => {
      if (failed !== undefined) void files[failed].refetch();
    },
  };
}
