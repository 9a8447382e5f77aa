interface Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The path of a tie between the rims of its ends, bent to the side so that what goes back, and what else goes the same way (`turn` 1, 2 …), lies beside it.
 */
export function edgePath(by: Point, to: Point, turn: number): string {
  const [dx, dy] = [to.x - by.x, to.y - by.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(14 + 11 * turn, length / 3);
  const middle = { x: (by.x + to.x) / 2 - (dy / length) * bend, y: (by.y + to.y) / 2 + (dx / length) * bend };
  const start = towards(by, middle, by.radius + 1);
  const end = towards(to, middle, to.radius + 7);
  return `M${start.x} ${start.y}Q${rounded(middle.x)} ${rounded(middle.y)} ${end.x} ${end.y}`;
}

function towards(
  from: Point,
  to: { readonly x: number; readonly y: number },
  distance: number,
): { readonly x: number; readonly y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: rounded(from.x + ((to.x - from.x) / length) * distance), y: rounded(from.y + ((to.y - from.y) / length) * distance) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
