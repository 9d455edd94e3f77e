import { useState } from "react";
import { useFile } from "../data/queries.ts";
import { today } from "../domain/day.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { saveFile } from "../ui/save-file.ts";
import { type ExportContext, type ExportFormat, exportEvents, exportFileName, MEDIA_TYPES } from "./export-events.ts";
import { useTableText } from "./table-text.ts";
import type { EventLabels } from "./use-event-labels.ts";

const FORMATS: readonly ExportFormat[] = ["csv", "geojson", "text"];

/** Saves exactly the rows of the table, with their sources. */
export function ExportButtons({ entries, labels }: { entries: readonly IndexEntry[]; labels: EventLabels }) {
  const { language, text } = useText();
  const own = useTableText();
  const time = useView((view) => view.time);
  const [saved, setSaved] = useState("");
  const details = useFile("details");
  const sources = useFile("sources");
  const manifest = useFile("manifest");
  const isReady = details.data !== undefined && sources.data !== undefined && manifest.data !== undefined;
  const isBroken = details.isError || sources.isError || manifest.isError;
  const save = (format: ExportFormat): void => {
    const day = today();
    const context: ExportContext = {
      language,
      day,
      dataVersion: manifest.data?.version ?? "",
      title: own.fileTitle(entries.length, `${time.from}/${time.to}`),
      disclaimer: text.controls.disclaimer,
      versionLine: own.versionLine,
      sourcesLabel: own.sourcesLabel,
      labels,
    };
    const records = entries.map((entry) => ({
      entry,
      sources: (details.data?.get(entry.id)?.sources ?? []).flatMap((id) => sources.data?.get(id) ?? []),
    }));
    const name = exportFileName(format, day);
    saveFile(name, MEDIA_TYPES[format], exportEvents(format, records, context));
    setSaved(own.exported(name));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around three buttons
    <div className="export-buttons" role="group" aria-label={own.exportAs}>
      <span aria-hidden="true">{own.exportAs}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="plain-button"
          aria-label={own.exportName(own.formats[format], entries.length)}
          disabled={!isReady || entries.length === 0}
          onClick={() => save(format)}
        >
          {own.formats[format]}
        </button>
      ))}
      <p className={isBroken ? "soft" : "visually-hidden"} role="status">
        {isBroken ? own.exportFailed : saved}
      </p>
    </div>
  );
}
