import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FileName } from "../data/queries.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { useText } from "../text/use-text.ts";
import { FileGate } from "./file-gate.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { TiedEvents } from "./tied-events.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";

interface Props<Entry> {
  readonly selection: Selection & { readonly kind: Exclude<Selection["kind"], "event" | "exercise"> };
  readonly file: FileName;
  readonly query: UseQueryResult<unknown>;
  /** The thing selected, once its file is there. */
  readonly entry: Entry | undefined;
  readonly title: string | undefined;
  readonly eventsHeading?: string;
  readonly children: (entry: Entry) => ReactNode;
}

/** What every region's panel shares: a name, what is known of it, the events tied to it. */
export function RegionPanel<Entry>({ selection, file, query, entry, title, eventsHeading, children }: Props<Entry>) {
  const { text } = useText();
  const key = selectionKey(selection);
  if (query.data !== undefined && entry === undefined) return <UnknownPanel panelKey={key} />;
  return (
    <PanelFrame kind={text.panel.kinds[selection.kind]} title={title ?? text.states.loading} panelKey={key}>
      <FileGate file={file} query={query}>
        {() => (entry === undefined ? null : children(entry))}
      </FileGate>
      <TiedEvents selection={selection} {...(eventsHeading === undefined ? {} : { heading: eventsHeading })} />
    </PanelFrame>
  );
}
