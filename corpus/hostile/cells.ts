/** Cells of comma-separated values. */
export function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, cell = ""]) =>
    cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
  );
}

/** Whether a spreadsheet would work a cell out; a number stays one. */
export function isFormula(cell: string): boolean {
  return /^\s*[=+@\uff1d-]/.test(cell) && !/^-?\d+$/.test(cell);
}
