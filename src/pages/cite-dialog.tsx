import { useEffect, useId, useRef, useState } from "react";
import { bibtexCitation, type Citation, cslCitation, plainCitation } from "../domain/citation.ts";
import type { CitedThing } from "../state/store.ts";
import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { ChoiceField } from "../ui/choice-field.tsx";
import { CopyText } from "../ui/copy-text.tsx";
import { useCiteText } from "./cite-text.ts";
import { useCitation } from "./use-citation.ts";

const FORMS = ["plain", "bibtex", "csl"] as const;
type Form = (typeof FORMS)[number];

const FILES: Readonly<Record<Form, { readonly extension: string; readonly type: string }>> = {
  plain: { extension: "txt", type: "text/plain" },
  bibtex: { extension: "bib", type: "application/x-bibtex" },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

/** How to cite the entry that is open, or the view: ready to copy or to save, in three forms. */
export function CiteDialog({ opened, onClose }: { opened: CitedThing; onClose: () => void }) {
  const { text } = useText();
  const citeText = useCiteText();
  const hasEntry = useView((view) => view.selection !== undefined);
  const [thing, setThing] = useState<CitedThing>(hasEntry ? opened : "view");
  const [form, setForm] = useState<Form>("plain");
  const citation = useCitation(thing);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog cite" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{citeText.title}</h2>
      {hasEntry ? (
        <ChoiceField
          legend={citeText.what}
          options={["entry", "view"] as const}
          value={thing}
          nameOf={(option) => citeText[option]}
          onChange={setThing}
        />
      ) : null}
      <ChoiceField
        legend={citeText.form}
        options={FORMS}
        value={form}
        nameOf={(option) => citeText.forms[option]}
        onChange={setForm}
      />
      {citation === undefined ? (
        <p role="status">{text.states.loading}</p>
      ) : (
        <CitedText citation={citation} form={form} />
      )}
      <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
        {text.controls.close}
      </button>
    </dialog>
  );
}

function CitedText({ citation, form }: { citation: Citation; form: Form }) {
  const citeText = useCiteText();
  const cited = {
    plain: () => plainCitation(citation, citeText.words),
    bibtex: () => bibtexCitation(citation),
    csl: () => cslCitation(citation),
  }[form]();
  const { extension, type } = FILES[form];
  return (
    <CopyText
      key={form}
      name={citeText.forms[form]}
      content={cited}
      rows={10}
      actions={
        <a
          className="plain-button"
          download={`${citation.page.id}.${extension}`}
          href={`data:${type};charset=utf-8,${encodeURIComponent(cited)}`}
        >
          {citeText.download}
        </a>
      }
    />
  );
}
