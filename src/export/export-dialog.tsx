import "./export.css";
import { useEffect, useId, useRef, useState } from "react";
import type { PictureSize } from "../deck/picture-frame.ts";
import type { ExportedThing } from "../state/store.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import type { ThemeName } from "../theme/theme.ts";
import { ChoiceField } from "../ui/choice-field.tsx";
import { CopyText } from "../ui/copy-text.tsx";
import { SelectField } from "./export-fields.tsx";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  PICTURE_SIZES,
  type PictureSizeName,
  useExportText,
} from "./export-text.ts";
import type { ExportContext, Subject } from "./export-tools.ts";
import { fittingRatio, PICTURE_PX, RATIOS } from "./picture-sizes.ts";
import type { ExportChoice } from "./run-export.ts";
import { type ExportState, useExport } from "./use-export.ts";

interface Props {
  /** What there is to export; empty while it is put together. */
  readonly subjects: Readonly<Partial<Record<ExportedThing, Subject>>>;
  readonly context: ExportContext | undefined;
  readonly opened: ExportedThing;
  readonly screenSize: PictureSize;
  readonly theme: ThemeName;
  /** The longest side of a map that this browser draws, in device pixels. */
  readonly mostCanvasPx: () => number;
  /** Says why there is nothing to export. */
  readonly failure?: string | undefined;
  readonly onClose: () => void;
}

const HAS_PICTURE: ReadonlySet<ExportFormat> = new Set(["png", "pdf", "pptx", "html"]);

/** What to export, as what, how large; then how far it is, and what came of it. */
export function ExportDialog({ subjects, context, opened, screenSize, theme, mostCanvasPx, failure, onClose }: Props) {
  const { text } = useText();
  const own = useExportText();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const things = (["view", "slide", "deck"] as const).filter((thing) => subjects[thing] !== undefined);
  const [wantedThing, setThing] = useState<ExportedThing>(opened);
  const thing = things.includes(wantedThing) ? wantedThing : (things[0] ?? opened);
  const subject = subjects[thing];
  const [wantedFormat, setFormat] = useState<ExportFormat>("pdf");
  const formats = EXPORT_FORMATS.filter(
    (format) => (format !== "png" || thing !== "deck") && (format !== "story" || subject?.storyFile !== undefined),
  );
  const format = formats.includes(wantedFormat) ? wantedFormat : "pdf";
  const [sizeName, setSizeName] = useState<PictureSizeName>("slide");
  const [wantedRatio, setRatio] = useState<number>(2);
  const [paper, setPaper] = useState<ExportChoice["paper"]>("slides");
  const [colours, setColours] = useState<ThemeName>(theme);
  const [withSources, setWithSources] = useState(true);
  const [mostPx] = useState(mostCanvasPx);
  const size = sizeName === "current" ? screenSize : PICTURE_PX[sizeName];
  const ratio = fittingRatio(size, wantedRatio, mostPx);
  const { state, start, cancel } = useExport();
  useEffect(() => dialog.current?.showModal(), []);
  const isRunning = state.type === "running";
  const run = (): void => {
    if (subject === undefined || context === undefined) return;
    start({ format, size, pixelRatio: ratio, paper, withSources }, { subject, context, theme: colours });
  };
  return (
    <dialog ref={dialog} className="dialog export" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{own.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <fieldset className="export-fields" disabled={isRunning}>
          <legend className="visually-hidden">{own.title}</legend>
          {things.length < 2 ? null : (
            <ChoiceField
              legend={own.what}
              options={things}
              value={thing}
              nameOf={(option) => own.things[option]}
              onChange={setThing}
            />
          )}
          <SelectField
            label={own.format}
            options={formats}
            value={format}
            nameOf={(option) => own.formats[option]}
            onChange={setFormat}
          />
          <p className="soft">{own.formatHints[format]}</p>
          {format === "png" ? (
            <>
              <SelectField
                label={own.size}
                options={PICTURE_SIZES}
                value={sizeName}
                nameOf={(option) =>
                  own.sizes[option](pixelsOf(option === "current" ? screenSize : PICTURE_PX[option], 1))
                }
                onChange={setSizeName}
              />
              <SelectField
                label={own.sharpness}
                options={RATIOS}
                value={wantedRatio}
                nameOf={(option) => own.times(option, pixelsOf(size, option))}
                onChange={setRatio}
              />
              {ratio < wantedRatio ? <p role="status">{own.clamped(pixelsOf(size, ratio))}</p> : null}
            </>
          ) : null}
          {format === "pdf" ? (
            <SelectField
              label={own.paper}
              options={["slides", "handout"] as const}
              value={paper}
              nameOf={(option) => own.papers[option]}
              onChange={setPaper}
            />
          ) : null}
          {HAS_PICTURE.has(format) ? (
            <SelectField
              label={own.colours}
              options={["light", "dark", "print"] as const}
              value={colours}
              nameOf={(option) => text.controls.themes[option]}
              onChange={setColours}
            />
          ) : null}
          {format === "pdf" || format === "pptx" ? (
            <label className="export-check">
              <input type="checkbox" checked={withSources} onChange={({ target }) => setWithSources(target.checked)} />
              {own.withSources}
            </label>
          ) : null}
        </fieldset>
        <ExportOutcome state={failure === undefined ? state : { type: "failed", message: failure }} />
        <p className="export-actions">
          {/* One button, so that the focus stays on it. */}
          <button
            type={isRunning ? "button" : "submit"}
            className="plain-button is-primary"
            disabled={!isRunning && (subject === undefined || context === undefined)}
            onClick={(event) => {
              if (!isRunning) return;
              // By the end of this click the button starts an export again, and would.
              event.preventDefault();
              cancel();
            }}
          >
            {isRunning ? own.cancel : own.start}
          </button>
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {text.controls.close}
          </button>
        </p>
      </form>
    </dialog>
  );
}

function pixelsOf({ widthPx, heightPx }: PictureSize, ratio: number): string {
  return `${Math.round(widthPx * ratio)} × ${Math.round(heightPx * ratio)}`;
}

function ExportOutcome({ state }: { state: ExportState }) {
  const { language } = useText();
  const own = useExportText();
  const done = state.type === "done" ? state.file : undefined;
  const megabytes = (bytes: number) => own.megabytes(formatNumber(language, Math.max(0.01, bytes / 1_000_000)));
  const { progress } = state.type === "running" ? state : { progress: undefined };
  return (
    <div className="export-outcome">
      {state.type === "running" ? (
        <progress
          {...(progress === undefined ? {} : { value: progress.done, max: progress.all + 1 })}
          aria-label={own.title}
        />
      ) : null}
      <p role="status">
        {state.type === "running"
          ? progress === undefined
            ? own.preparing
            : own.progress(progress.done, progress.all)
          : ""}
        {done === undefined ? "" : own.saved(done.name, megabytes(done.blob.size))}
        {state.type === "cancelled" ? own.cancelled : ""}
      </p>
      {state.type === "failed" ? (
        <p role="alert" className="export-failure">
          {state.message ?? own.failures[state.kind ?? "unknown"]}
        </p>
      ) : null}
      {done?.altText === undefined ? null : (
        <>
          <p className="soft">{own.altText}</p>
          <CopyText name={own.altText} content={done.altText} rows={3} />
        </>
      )}
    </div>
  );
}
