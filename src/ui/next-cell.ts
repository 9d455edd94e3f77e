export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where an arrow key, Home or End leads in a table of which some cells are empty: sideways to the next cell of the row;
 * up and down to the next row's cell that stands nearest below or above. Undefined where nothing lies that way.
 */
export function nextCell(cells: readonly Cell[], at: Cell, key: string): Cell | undefined {
  const inRow = cells.filter(({ row }) => row === at.row).toSorted((a, b) => a.column - b.column);
  switch (key) {
    case "ArrowLeft":
      return inRow.findLast(({ column }) => column < at.column);
    case "ArrowRight":
      return inRow.find(({ column }) => column > at.column);
    case "Home":
      return inRow[0];
    case "End":
      return inRow.at(-1);
    case "ArrowUp":
      return nearestInRow(cells, at, Math.max(...cells.map(({ row }) => row).filter((row) => row < at.row)));
    case "ArrowDown":
      return nearestInRow(cells, at, Math.min(...cells.map(({ row }) => row).filter((row) => row > at.row)));
    default:
      return undefined;
  }
}

function nearestInRow(cells: readonly Cell[], at: Cell, row: number): Cell | undefined {
  return cells
    .filter((cell) => cell.row === row)
    .toSorted((a, b) => Math.abs(a.column - at.column) - Math.abs(b.column - at.column))[0];
}
