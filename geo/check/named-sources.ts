/** Every string under a key `source` or `sources`, with its dotted path. */
export function locateSources(value: unknown, path: string): { path: string; id: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => locateSources(item, `${path}${index}.`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "source" && typeof inner === "string") return [{ path: `${path}source`, id: inner }];
    if (key === "sources" && Array.isArray(inner)) {
      return inner.map((id, index) => ({ path: `${path}sources.${index}`, id: String(id) }));
    }
    return locateSources(inner, `${path}${key}.`);
  });
}

/** Every source that an entry names, at any depth, each once. */
export function namedSources(entry: unknown): string[] {
  return [...new Set(locateSources(entry, "").map(({ id }) => id))];
}
