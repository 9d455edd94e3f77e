import { useEffect, useMemo, useRef, useState } from "react";
import { cameraOfFreeArea, pictureCamera } from "../deck/picture-frame.ts";
import type { Camera } from "../domain/camera.ts";
import { LegendSwatch } from "../layers/legend-swatch.tsx";
import type { MapController } from "../map/controller.ts";
import type { DataAddresses } from "../map/layers/layer-module.ts";
import { MapView } from "../map/map-view.tsx";
import type { MapEvents } from "../map/map-view-model.ts";
import { SILENT_EVENTS } from "../map/silent-events.ts";
import { type PackedBriefing, type PackedSlide, unpackView } from "./packed-briefing.ts";
import { SlideText } from "./slide-text.tsx";

interface Props {
  readonly briefing: PackedBriefing;
  readonly addresses: DataAddresses;
}

/** The briefing in one file: map at the left, what is said at the right, buttons and keys below. */
export function Player({ briefing, addresses }: Props) {
  const { slides, words } = briefing;
  const [step, setStep] = useStep(slides.length);
  const [hasNotes, setNotes] = useState(false);
  const slide = slides[step - 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (to: number): void => {
    setStep(to);
    heading.current?.focus({ preventScroll: true });
  };
  useKeys({ onStep: (by) => setStep(step + by), onNotes: () => setNotes(!hasNotes) });
  if (slide === undefined) return null;
  return (
    <div className="player">
      <header className="player-head">
        <p>{briefing.title}</p>
      </header>
      <SlideMap slide={slide} briefing={briefing} addresses={addresses} />
      <main className="player-text">
        <h1 ref={heading} tabIndex={-1}>
          {slide.title}
        </h1>
        {step === 1 && briefing.summary !== "" ? <p className="soft">{briefing.summary}</p> : null}
        <SlideText slide={slide} sources={briefing.sources} />
        {hasNotes && slide.notes !== "" ? (
          <aside className="player-notes" aria-label={words.notes}>
            <h2>{words.notes}</h2>
            {slide.notes.split(/\n\s*\n/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </aside>
        ) : null}
        <SlideSources slide={slide} briefing={briefing} />
        <p className="soft">
          {slide.asOf} {briefing.disclaimer} {briefing.attribution}
        </p>
        <details className="soft">
          <summary>{briefing.made}</summary>
          <p>{briefing.credits}</p>
          {briefing.address === "" ? null : (
            <p>
              <a href={briefing.address}>{briefing.address}</a>
            </p>
          )}
        </details>
      </main>
      <nav className="player-nav" aria-label={words.slides}>
        <button type="button" disabled={step <= 1} onClick={() => go(step - 1)}>
          {words.previous}
        </button>
        <button type="button" disabled={step >= slides.length} onClick={() => go(step + 1)}>
          {words.next}
        </button>
        <span aria-live="polite">
          {words.position.replace("{n}", String(step)).replace("{all}", String(slides.length))}
        </span>
        <button type="button" aria-pressed={hasNotes} onClick={() => setNotes(!hasNotes)}>
          {words.notes}
        </button>
        <span className="soft player-keys">{words.keys}</span>
      </nav>
    </div>
  );
}

/** The step, as the address's hash has it: a file that is opened again goes on where it was. */
function useStep(all: number): readonly [number, (step: number) => void] {
  const clamp = (step: number) => (Number.isInteger(step) ? Math.max(1, Math.min(step, all)) : 1);
  const [step, setStep] = useState(() => clamp(Number(window.location.hash.slice(1))));
  const go = (to: number): void => {
    const next = clamp(to);
    setStep(next);
    window.history.replaceState(null, "", `#${next}`);
  };
  return [step, go];
}

interface Keys {
  readonly onStep: (by: number) => void;
  readonly onNotes: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: -9999,
  End: 9999,
};

/** The map keeps its own arrow keys while it has the focus. */
function useKeys({ onStep, onNotes }: Keys): void {
  const latest = useRef({ onStep, onNotes });
  latest.current = { onStep, onNotes };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLCanvasElement) return;
      const by = STEPS[event.key];
      if (by !== undefined) latest.current.onStep(by);
      else if (event.key.toLowerCase() === "n" || event.key.toLowerCase() === "т") latest.current.onNotes();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function SlideSources({ slide, briefing }: { slide: PackedSlide; briefing: PackedBriefing }) {
  const known = new Map(briefing.sources.map((source) => [source.id, source]));
  const listed = slide.sources.flatMap((id) => known.get(id) ?? []);
  if (listed.length === 0) return null;
  return (
    <details className="player-sources">
      <summary>
        {briefing.words.sources} ({listed.length})
      </summary>
      <ol>
        {listed.map(({ id, name, about, url }) => (
          <li key={id}>
            {url === null ? (
              name
            ) : (
              <a href={url} rel="noreferrer noopener" target="_blank">
                {name}
              </a>
            )}{" "}
            <span className="soft">{about}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface MapProps {
  readonly slide: PackedSlide;
  readonly briefing: PackedBriefing;
  readonly addresses: DataAddresses;
}

/** The map goes from slide to slide; a legend of what it draws lies over it. */
function SlideMap({ slide, briefing, addresses }: MapProps) {
  const area = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController>();
  const [isUnavailable, setUnavailable] = useState(false);
  const view = useMemo(() => unpackView(slide.map, briefing.theme), [slide, briefing.theme]);
  const [first, setFirst] = useState<Camera>();
  useEffect(() => {
    const measured = area.current;
    if (measured === null) return;
    const camera = cameraFor(slide, briefing, { widthPx: measured.clientWidth, heightPx: measured.clientHeight });
    if (controller === undefined) setFirst((before) => before ?? camera);
    else controller.setCamera(camera, !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }, [controller, slide, briefing]);
  const events = useMemo(() => silentEvents(() => controller?.showDetail()), [controller]);
  return (
    <section className="player-map" ref={area} aria-label={briefing.words.map}>
      <p className="visually-hidden">{slide.alt}</p>
      <p id="map-help" hidden>
        {slide.alt}
      </p>
      {isUnavailable ? <p className="player-no-map">{briefing.words.noMap}</p> : null}
      {first === undefined || isUnavailable ? null : (
        <MapView
          view={view}
          entries={briefing.entries}
          camera={first}
          addresses={addresses}
          events={events}
          onController={setController}
          onUnavailable={() => setUnavailable(true)}
        />
      )}
      <details className="player-legend" open={window.innerWidth >= 900}>
        <summary>{briefing.words.legend}</summary>
        <ul>
          {slide.legend.map(({ id, swatch, label }) => (
            <li key={id}>
              <LegendSwatch swatch={swatch} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function cameraFor(
  { frame }: PackedSlide,
  { free }: PackedBriefing,
  size: { widthPx: number; heightPx: number },
): Camera {
  return frame.type === "camera" ? cameraOfFreeArea(frame.camera, free, size) : pictureCamera(frame, size);
}

/** Nothing of the map leads anywhere here; once it is drawn, it may get its relief, and the file says that it is ready. */
function silentEvents(onDrawn: () => void): MapEvents {
  return {
    ...SILENT_EVENTS,
    onDrawn: () => {
      document.documentElement.dataset["player"] = "ready";
      onDrawn();
    },
  };
}
