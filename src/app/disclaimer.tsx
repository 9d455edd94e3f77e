import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

/** On screen always; with the practice by which disputed areas are drawn where it is not the usual one. */
export function Disclaimer() {
  const { text } = useText();
  const practice = useView((view) => view.boundaries);
  const { disclaimer, practices, practiceDrawn } = text.controls;
  return (
    <footer className="disclaimer">
      {disclaimer} {practice === "un" ? null : practiceDrawn(practices[practice])}
    </footer>
  );
}
