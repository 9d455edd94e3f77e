import { Button, Dialog, DialogTrigger, Heading, Modal } from "react-aria-components";
import { setLanguage, setProjection, setTheme } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { ProjectionChoice, ThemeChoice } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";

const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark", "print"];
const PROJECTION_CHOICES: readonly ProjectionChoice[] = ["globe", "mercator"];

/** Language, theme, projection, and the page that says what the atlas is. */
export function Toolbar() {
  const { language, text } = useText();
  const store = useAtlasStore();
  const theme = useView((view) => view.theme);
  const projection = useView((view) => view.projection);
  const other = language === "en" ? "ru" : "en";
  return (
    <div className="toolbar">
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
      <button type="button" className="plain-button" lang={other} onClick={() => store.apply(setLanguage(other))}>
        {text.controls.otherLanguage}
      </button>
      <DialogTrigger>
        <Button className="plain-button">{text.controls.about}</Button>
        <Modal isDismissable className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {text.title}
                </Heading>
                {text.controls.aboutText.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                <p>{text.controls.disclaimer}</p>
                <p className="soft">{text.controls.credits}</p>
                <Button className="plain-button" onPress={close}>
                  {text.controls.close}
                </Button>
              </>
            )}
          </Dialog>
        </Modal>
      </DialogTrigger>
    </div>
  );
}
