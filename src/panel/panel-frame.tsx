import { type ReactNode, useEffect, useId, useRef } from "react";
import { select } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { useFocusVisit } from "../ui/use-focus-visit.ts";
import { usePanelText } from "./panel-text.ts";

interface Props {
  readonly kind: string;
  readonly title: string;
  /** Changes with the selection, so that a new panel starts at its top. */
  readonly panelKey: string;
  readonly children: ReactNode;
}

/** The frame that every panel shares: a landmark named by its heading, and a way out. */
export function PanelFrame({ kind, title, panelKey, children }: Props) {
  const { text } = useText();
  const panelText = usePanelText();
  const store = useAtlasStore();
  const headingId = useId();
  const body = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusVisit({ area: body, target: () => heading.current, contentKey: panelKey });
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [panelKey]);
  return (
    <aside className="panel" aria-labelledby={headingId} ref={body}>
      <header className="panel-header">
        <div>
          <p className="panel-kind">{kind}</p>
          <h2 id={headingId} className="panel-title" tabIndex={-1} ref={heading}>
            {title.replaceAll(" — ", "\u00a0— ")}
          </h2>
        </div>
        <div className="panel-actions">
          <button type="button" className="plain-button" onClick={() => store.cite("entry")}>
            <Icon name="quote" /> {panelText.cite}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={text.panel.close}
            onClick={() => store.apply(select(undefined))}
          >
            <Icon name="close" />
          </button>
        </div>
      </header>
      {children}
    </aside>
  );
}
