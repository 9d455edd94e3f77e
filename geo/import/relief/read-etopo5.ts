import { createRequire } from "node:module";

/** Heights in metres, rows from north to south, columns from west to east. */
export interface Etopo5 {
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float32Array;
}

// netcdfjs is installed for the import alone, beside the data.
interface NetcdfModule {
  readonly NetCDFReader: new (bytes: Buffer) => { getDataVariable(name: string): ArrayLike<number> };
}

const COLUMNS = 4320;
const ROWS = 2161;

/** Reads the grid of ETOPO5 as Ferret ships it: from south to north there, every five arc minutes from 0° E and the pole. */
export async function readEtopo5(bytes: Buffer, modulesFolder: string): Promise<Etopo5> {
  const netcdf = (await import(createRequire(`${modulesFolder}/`).resolve("netcdfjs"))) as NetcdfModule;
  const values = Float32Array.from(new netcdf.NetCDFReader(bytes).getDataVariable("ROSE"));
  if (values.length !== COLUMNS * ROWS) throw new Error(`ETOPO5 has ${values.length} heights`);
  const heights = new Float32Array(values.length);
  for (let row = 0; row < ROWS; row += 1) {
    const from = (ROWS - 1 - row) * COLUMNS;
    heights.set(values.subarray(from, from + COLUMNS), row * COLUMNS);
  }
  return { columns: COLUMNS, rows: ROWS, heights };
}
