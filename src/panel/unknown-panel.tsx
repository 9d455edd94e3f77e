import { useText } from "../text/use-text.ts";
import { Notice } from "../ui/notice.tsx";
import { PanelFrame } from "./panel-frame.tsx";

/** A link to something that the atlas does not hold. */
export function UnknownPanel({ panelKey }: { panelKey: string }) {
  const { text } = useText();
  return (
    <PanelFrame kind="" title="?" panelKey={panelKey}>
      <Notice title={text.panel.unknown(panelKey)} />
    </PanelFrame>
  );
}
