import "./search.css";
import { useEffect, useRef, useState } from "react";
import { useText } from "../text/use-text.ts";
import { useFindText } from "./find-text.ts";
import { areSingleKeysOn, switchSingleKeys } from "./shortcuts.ts";

/** The keys that work anywhere on the page, and a switch for those that a slip of the hand could press. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText();
  const own = useFindText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [areOn, setOn] = useState(areSingleKeysOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{own.keys}</h2>
      <dl className="keys">
        {own.keyRows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            switchSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        {own.singleKeys}
      </label>
      <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
        {text.controls.close}
      </button>
    </dialog>
  );
}
