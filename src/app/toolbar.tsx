import { useRef } from "react";
import { filterCount, openPage, setProjection, setTheme } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { PAGE_IDS, type ProjectionChoice, type ThemeChoice } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { useSwitchLanguage } from "./use-switch-language.ts";

const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark", "print"];
const PROJECTION_CHOICES: readonly ProjectionChoice[] = ["globe", "mercator"];

interface Props {
  readonly isFiltersOpen: boolean;
  readonly onToggleFilters: () => void;
}

/** Filters, language, theme, projection, and the page that says what the atlas is. */
export function Toolbar({ isFiltersOpen, onToggleFilters }: Props) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const theme = useView((view) => view.theme);
  const projection = useView((view) => view.projection);
  const page = useView((view) => view.page);
  const active = useView(filterCount);
  const switchLanguage = useSwitchLanguage();
  const other = language === "en" ? "ru" : "en";
  return (
    <div className="toolbar">
      <button
        type="button"
        className="plain-button filters-button"
        aria-expanded={isFiltersOpen}
        onClick={onToggleFilters}
      >
        {text.controls.filters}
        {active === 0 ? null : ` (${active})`}
      </button>
      <label className="select">
        <span>{text.controls.projection}</span>
        <select
          value={projection}
          onChange={(event) => store.apply(setProjection(event.target.value as ProjectionChoice))}
        >
          {PROJECTION_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {text.controls.projections[choice]}
            </option>
          ))}
        </select>
      </label>
      <label className="select">
        <span>{text.controls.theme}</span>
        <select value={theme} onChange={(event) => store.apply(setTheme(event.target.value as ThemeChoice))}>
          {THEME_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {text.controls.themes[choice]}
            </option>
          ))}
        </select>
      </label>
      {PAGE_IDS.map((id) => (
        <button
          key={id}
          type="button"
          className="plain-button"
          aria-pressed={page === id}
          onClick={() => store.apply(openPage(page === id ? undefined : id))}
        >
          {text.controls.pages[id]}
        </button>
      ))}
      <button type="button" className="plain-button" lang={other} onClick={switchLanguage}>
        {text.controls.otherLanguage}
      </button>
      <About />
    </div>
  );
}

/** What the atlas is and what it is made of. The platform's dialog keeps the focus and closes on Escape. */
function About() {
  const { text } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => dialog.current?.showModal()}>
        {text.controls.about}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="about-title">
        <h2 id="about-title">{text.title}</h2>
        {text.controls.aboutText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{text.controls.disclaimer}</p>
        <p className="soft">{text.controls.credits}</p>
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {text.controls.close}
        </button>
      </dialog>
    </>
  );
}
