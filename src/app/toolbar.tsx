import { type RefObject, useRef } from "react";
import { filterCount, openPage, select, setProjection, setTheme } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { PAGE_IDS, type PageId, type ProjectionChoice, type ThemeChoice } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { openOwnStories } from "./authoring.ts";
import { PresentButtons } from "./present-launcher.tsx";
import { useSwitchLanguage } from "./use-switch-language.ts";

const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark", "print"];
const PROJECTION_CHOICES: readonly ProjectionChoice[] = ["globe", "mercator"];
const MENU_ID = "masthead-menu";

interface Props {
  readonly isFiltersOpen: boolean;
  readonly onToggleFilters: () => void;
}

/** What a reader does all the time stands in the masthead; everything else in its menu, and on a narrow screen more of it. */
export function Toolbar({ isFiltersOpen, onToggleFilters }: Props) {
  const { language, text } = useText();
  const active = useView(filterCount);
  const switchLanguage = useSwitchLanguage();
  return (
    <div className="toolbar">
      <PresentButtons />
      <button
        type="button"
        className="plain-button filters-button"
        aria-expanded={isFiltersOpen}
        onClick={onToggleFilters}
      >
        <Icon name="filter" /> <span className="button-word">{text.controls.filters}</span>
        {active === 0 ? null : ` (${active})`}
      </button>
      <PageButton id="table" className="is-wide-only" />
      <button
        type="button"
        className="plain-button is-wide-only"
        lang={language === "en" ? "ru" : "en"}
        onClick={switchLanguage}
      >
        {text.controls.otherLanguage}
      </button>
      <Menu />
    </div>
  );
}

function PageButton({ id, onChoose, className = "" }: { id: PageId; onChoose?: () => void; className?: string }) {
  const { text } = useText();
  const store = useAtlasStore();
  const page = useView((view) => view.page);
  return (
    <button
      type="button"
      className={`plain-button ${className}`}
      aria-pressed={page === id}
      onClick={() => {
        onChoose?.();
        store.apply(openPage(page === id ? undefined : id));
      }}
    >
      {text.controls.pages[id]}
    </button>
  );
}

/** The platform's popover closes on Escape and on a click elsewhere, and gives the focus back. */
function Menu() {
  const { language, text } = useText();
  const switchLanguage = useSwitchLanguage();
  const store = useAtlasStore();
  const menu = useRef<HTMLDivElement>(null);
  const about = useRef<HTMLDialogElement>(null);
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <button type="button" className="plain-button menu-button" popoverTarget={MENU_ID}>
        <Icon name="menu" /> <span className="button-word">{text.controls.menu}</span>
      </button>
      <div id={MENU_ID} className="menu" popover="auto" ref={menu}>
        <div className="menu-group">
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              close();
              store.apply(select({ kind: "organisation", id: "csto" }));
            }}
          >
            {text.controls.organisation}
          </button>
          {PAGE_IDS.map((id) => (
            <PageButton key={id} id={id} onChoose={close} className={id === "table" ? "is-narrow-only" : ""} />
          ))}
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              close();
              openOwnStories();
            }}
          >
            {text.controls.ownStories}
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              close();
              store.cite("view");
            }}
          >
            {text.controls.cite}
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              close();
              const { story } = store.api.getState().view;
              store.export(story === undefined ? "view" : "deck");
            }}
          >
            {text.controls.export}
          </button>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              close();
              about.current?.showModal();
            }}
          >
            {text.controls.about}
          </button>
        </div>
        <Looks />
        <div className="menu-group is-narrow-only">
          <button
            type="button"
            className="plain-button"
            lang={language === "en" ? "ru" : "en"}
            onClick={() => {
              close();
              switchLanguage();
            }}
          >
            {text.controls.otherLanguage}
          </button>
        </div>
      </div>
      <About dialog={about} />
    </>
  );
}

/** Projection and colours. */
function Looks() {
  const { text } = useText();
  const store = useAtlasStore();
  const theme = useView((view) => view.theme);
  const projection = useView((view) => view.projection);
  return (
    <div className="menu-group">
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
    </div>
  );
}

/** What the atlas is and what it is made of. The platform's dialog keeps the focus and closes on Escape. */
function About({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { text } = useText();
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="about-title"
      // The menu that it was opened from has closed meanwhile.
      onClose={() => document.querySelector<HTMLElement>(".menu-button")?.focus()}
    >
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
  );
}
