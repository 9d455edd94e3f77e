import { type ReactNode, useId, useRef } from "react";
import { openPage } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "./icon.tsx";
import { useFocusVisit } from "./use-focus-visit.ts";

interface Props {
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead?: string | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page over the map: a region named by its heading, and a way back. A panel may stand beside it. */
export function PageFrame({ title, lead, actions, children }: Props) {
  const { text } = useText();
  const store = useAtlasStore();
  const headingId = useId();
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusVisit({ area, target: () => heading.current, contentKey: "page" });
  return (
    <section ref={area} className="page" aria-labelledby={headingId}>
      <div className="page-body">
        <header className="page-header">
          <div>
            <h2 id={headingId} className="page-title" tabIndex={-1} ref={heading}>
              {title}
            </h2>
            {lead === undefined ? null : <p className="page-lead">{lead}</p>}
          </div>
          <div className="page-actions">
            {actions}
            <button
              type="button"
              className="icon-button"
              aria-label={text.controls.closePage}
              onClick={() => store.apply(openPage(undefined))}
            >
              <Icon name="close" />
            </button>
          </div>
        </header>
        {children}
      </div>
    </section>
  );
}
