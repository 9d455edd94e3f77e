import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FileName } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";
import { Notice } from "../ui/notice.tsx";

/** Shows what needs a file once it is there; until then says that it loads, or why it did not. */
export function FileGate<Content>({
  file,
  query,
  children,
}: {
  file: FileName;
  query: UseQueryResult<Content>;
  children: (content: Content) => ReactNode;
}) {
  const { text } = useText();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <Notice
        title={text.states.failed(text.states.data[file])}
        hint={text.states.failedHint}
        action={
          <button type="button" className="plain-button" onClick={() => query.refetch()}>
            {text.states.retry}
          </button>
        }
      />
    );
  }
  return (
    <p className="loading" role="status">
      {text.states.loading}
    </p>
  );
}
