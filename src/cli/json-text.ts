/** What steers a terminal and JSON leaves as it is: delete, the control characters of eight bits, separators of lines, marks of direction. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g;

/** JSON that is safe to be shown: what could steer the terminal is escaped, which changes nothing for programs. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(STEERING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
