import { type ReactNode, useState } from "react";
import { useCompareText } from "./compare-text.ts";

/** A part of the comparison under its heading; says so where nothing changed in it. */
export function ChangeSection({
  heading,
  isEmpty,
  children,
}: {
  heading: string;
  isEmpty: boolean;
  children: ReactNode;
}) {
  const texts = useCompareText();
  return (
    <section className="panel-section">
      <h3 className="section-heading">{heading}</h3>
      {isEmpty ? <p className="soft">{texts.nothing}</p> : children}
    </section>
  );
}

/** A line that opens: hundreds of events stay out of the page until somebody asks for them. */
export function Unfolding({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
