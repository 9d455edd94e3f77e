import { useEffect, useRef } from "react";
import { useText } from "../text/use-text.ts";
import { usePresentText } from "./present-text.ts";

/** The keys that work while presenting. */
export function PresentKeysDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText();
  const own = usePresentText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="present-keys-title" onClose={onClose}>
      <h2 id="present-keys-title">{own.keys}</h2>
      <dl className="present-keys">
        {own.keyRows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
        {text.controls.close}
      </button>
    </dialog>
  );
}
