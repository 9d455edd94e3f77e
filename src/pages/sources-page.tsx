import { useFile } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";
import { PageFrame } from "../ui/page-frame.tsx";

/** Every source that the atlas rests on. */
export function SourcesPage() {
  const { text } = useText();
  const sources = useFile("sources");
  return (
    <PageFrame title={text.controls.pages.sources}>
      <ul>
        {[...(sources.data?.values() ?? [])].map(({ id, publisher, title }) => (
          <li key={id}>{title === null ? publisher : `${publisher}: ${title}`}</li>
        ))}
      </ul>
    </PageFrame>
  );
}
