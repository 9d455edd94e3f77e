import { lazy, Suspense, useRef, useState } from "react";
import { openPage } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import type { LayerId } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { Icon } from "../ui/icon.tsx";

const LayerCard = lazy(() => import("../pages/layer-card.tsx").then((part) => ({ default: part.LayerCard })));

/** The button beside a layer's switch, and the card that it opens: a popover, which the platform closes on Escape. */
export function LayerAbout({ layer }: { layer: LayerId }) {
  const { text } = useText();
  const store = useAtlasStore();
  const [isOpen, setOpen] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const name = text.layout.aboutLayer(text.layerNames[layer]);
  const id = `about-${layer}`;
  return (
    <>
      <button type="button" className="icon-button about-button" aria-label={name} title={name} popoverTarget={id}>
        <Icon name="info" />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's */}
      <div
        id={id}
        ref={card}
        className="about-card"
        popover="auto"
        role="group"
        aria-label={name}
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        {isOpen ? (
          <FailureBoundary message={text.states.crashed} resetKey={id}>
            <Suspense fallback={<p className="soft">{text.states.loading}</p>}>
              <LayerCard
                layer={layer}
                onMethod={() => {
                  card.current?.hidePopover();
                  store.apply(openPage("method"));
                }}
              />
            </Suspense>
          </FailureBoundary>
        ) : null}
      </div>
    </>
  );
}
