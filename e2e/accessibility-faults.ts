/** Runs in the page: what axe, already loaded there, finds wrong with the page as it stands: one line a rule and element. */
export async function accessibilityFaults(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
