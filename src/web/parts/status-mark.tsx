import type { Status } from "../../statement/index.js";
import { STATUS_WORDING } from "../../views/index.js";

/** The mark of a status with its word: neither needs colour to be told from the others. `label` says more than the status where it is given. */
export function StatusMark({ status, label }: { readonly status: Status | null; readonly label?: string | undefined }) {
  if (status === null) return label === undefined ? null : <span class="status">{label}</span>;
  const wording = STATUS_WORDING[status];
  return (
    <span class={`status status-${status}`}>
      <span aria-hidden="true">{wording.mark}</span> {label ?? wording.label}
    </span>
  );
}
