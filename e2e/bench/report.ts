import { type Budget, MEASURES, type Measure, type Size } from "./measures.ts";
import { median } from "./median.ts";
import type { Visit } from "./visit.ts";

export interface VisitRecord {
  readonly size: Size;
  readonly page: "bare" | "atlas";
  readonly isDrawing: boolean;
  readonly visit: Visit;
}

export interface ReportRow {
  readonly id: string;
  readonly label: string;
  readonly unit: Measure["unit"];
  readonly bare: number;
  readonly atlas: number;
  readonly ratio: number;
  readonly budget: string | undefined;
  readonly isMet: boolean | undefined;
}

/** Medians of one size, a row a measure. */
export function reportRows(records: readonly VisitRecord[], size: Size): ReportRow[] {
  return MEASURES.map((measure) => {
    const medianOf = (page: VisitRecord["page"]) =>
      median(
        records
          .filter((record) => record.size === size && record.page === page && record.isDrawing === measure.drawing)
          .map(({ visit }) => measure.read(visit)),
      );
    const [bare, atlas] = [medianOf("bare"), medianOf("atlas")];
    const budget = measure.budgets.find(({ sizes }) => sizes === undefined || sizes.includes(size));
    const { id, label, unit } = measure;
    return {
      id,
      label,
      unit,
      bare: round(bare),
      atlas: round(atlas),
      ratio: Math.round((atlas / bare) * 100) / 100,
      budget: budget?.text,
      isMet: budget === undefined ? undefined : meets(budget, bare, atlas),
    };
  });
}

function meets({ limit, atLeast }: Budget, bare: number, atlas: number): boolean {
  return atLeast === true ? atlas >= limit(bare) : atlas <= limit(bare);
}

function round(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

export function formatTable(title: string, rows: readonly ReportRow[]): string {
  const header = `${title.padEnd(48)}${"bare".padStart(9)}${"atlas".padStart(9)}${"ratio".padStart(8)}  budget`;
  const lines = rows.map(({ label, unit, bare, atlas, ratio, budget, isMet }) => {
    const verdict = budget === undefined ? "" : `${budget}: ${isMet === true ? "ok" : "OVER"}`;
    const name = `${label} (${unit})`.padEnd(48);
    const ratioText = Number.isFinite(ratio) ? ratio.toFixed(2) : "-";
    const bareText = Number.isFinite(bare) ? String(bare) : "-";
    return `${name}${bareText.padStart(9)}${String(atlas).padStart(9)}${ratioText.padStart(8)}  ${verdict}`;
  });
  return [header, "-".repeat(header.length + 16), ...lines].join("\n");
}
