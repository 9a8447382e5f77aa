import type { OpenRecord } from "../record/index.js";

/** A record that is shown to others than the terminal, and whose decisions and visits are noted. */
export interface Shared {
  readonly record: OpenRecord;
  /** The record's file. */
  readonly file: string;
  readonly user: string;
}

export interface ServeOptions extends Shared {
  readonly host: string;
  readonly port: number;
  /** Whether pages of this machine and its network may be fetched. */
  readonly allowPrivate: boolean;
}

export interface Server {
  readonly url: string;
  /** Adds reports in the background: files, folders, addresses. */
  add(title: string, inputs: readonly string[]): void;
  close(): Promise<void>;
}
