const LABEL_LENGTH = 60;

/** What a problem calls an entry: its id, else what tells it from the others of its file; undefined for nothing such. */
export function entryLabel(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, organisation, office, country, from, code, statement } = entry as Readonly<Record<string, unknown>>;
  if (typeof id === "string" && id !== "") return id;
  const body = organisation ?? office;
  if (typeof body === "string") return `${body}/${String(country)}/${String(from)}`;
  if (typeof code === "string") return code;
  return typeof statement === "string" ? statement.slice(0, LABEL_LENGTH) : undefined;
}
