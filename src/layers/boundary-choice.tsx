import { BOUNDARY_PRACTICES } from "../domain/disputes.ts";
import { setBoundaries } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

/** How disputed areas are drawn: as United Nations practice has them, or by who administers them. */
export function BoundaryChoice() {
  const { text } = useText();
  const store = useAtlasStore();
  const chosen = useView((view) => view.boundaries);
  return (
    <fieldset className="boundary-choice">
      <legend>{text.controls.boundaries}</legend>
      {BOUNDARY_PRACTICES.map((practice) => (
        <label key={practice}>
          <input
            type="radio"
            name="boundaries"
            checked={practice === chosen}
            onChange={() => store.apply(setBoundaries(practice))}
          />
          {text.controls.practices[practice]}
        </label>
      ))}
    </fieldset>
  );
}
