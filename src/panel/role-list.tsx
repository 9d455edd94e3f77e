import { ROLES, type Role } from "../../geo/contract/event.ts";
import { useText } from "../text/use-text.ts";
import { useCountryName } from "./use-country-name.ts";

interface CountryRole {
  readonly country: string;
  readonly role: Role;
}

/** Who was there in which role: one line a role, in a fixed order. */
export function RoleList({ roles }: { roles: readonly CountryRole[] }) {
  const { text } = useText();
  const nameOf = useCountryName();
  if (roles.length === 0) return null;
  return (
    <dl className="role-list">
      {ROLES.flatMap((role) => {
        const names = roles.filter((item) => item.role === role).map(({ country }) => nameOf(country));
        if (names.length === 0) return [];
        return [
          <div key={role}>
            <dt>{text.roleGroups[role]}</dt>
            <dd>{names.join(", ")}</dd>
          </div>,
        ];
      })}
    </dl>
  );
}
