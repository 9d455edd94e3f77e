import type { Membership } from "../domain/membership.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";

/** One legal state from one day to another, the act that made it, and the sources of both. */
export function PeriodText({ membership, withOrganisation }: { membership: Membership; withOrganisation?: boolean }) {
  const { language, text } = useText();
  const from = formatDateInPhrase(language, membership.from);
  return (
    <>
      <p>
        {withOrganisation === true ? `${text.organisations[membership.organisation]}: ` : ""}
        <strong>{text.membershipStates[membership.state]}</strong>{" "}
        {membership.to === undefined
          ? text.panel.since(from)
          : text.panel.fromTo(from, formatDateInPhrase(language, membership.to))}
        . {membership.instrument[language]}
      </p>
      {membership.note === undefined ? null : <p className="soft">{membership.note[language]}</p>}
      <SourceList ids={membership.sources} />
    </>
  );
}
