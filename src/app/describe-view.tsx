import { lazy, Suspense, useState } from "react";
import { useText } from "../text/use-text.ts";
import { openingArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";

const ViewDescription = lazy(() =>
  import("../twin/view-description.tsx").then((module) => ({ default: module.ViewDescription })),
);

/** The view in prose, behind a heading of its own: written only once somebody wants to read it. */
export function DescribeView() {
  const { text } = useText();
  const [isOpen, setOpen] = useState(false);
  const [opening] = useState(() => openingCamera(openingArea()));
  return (
    <details className="view-description" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.controls.describeView}</summary>
      {isOpen ? (
        <Suspense fallback={<p className="soft">{text.states.loading}</p>}>
          <ViewDescription opening={opening} />
        </Suspense>
      ) : null}
    </details>
  );
}
