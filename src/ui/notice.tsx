import type { ReactNode } from "react";

/** A message that a reader should not miss: what happened, and what to do. */
export function Notice({ title, hint, action }: { title: string; hint?: string | undefined; action?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <p className="notice-title">{title}</p>
      {hint === undefined ? null : <p>{hint}</p>}
      {action}
    </div>
  );
}
