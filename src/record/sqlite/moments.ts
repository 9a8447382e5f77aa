import type { Moment } from "../stored.js";
import type { Database } from "./database.js";

const NONE: Moment = { number: 0, at: "" };

export function latestMoment(db: Database): Moment {
  return db.get<Moment>("SELECT number, at FROM moment ORDER BY number DESC LIMIT 1") ?? NONE;
}

export function momentAt(db: Database, time: string): Moment {
  return db.get<Moment>("SELECT number, at FROM moment WHERE at <= ? ORDER BY number DESC LIMIT 1", time) ?? NONE;
}

export function lastVisit(db: Database, user: string): Moment | null {
  const visit = db.get<{ moment: number }>("SELECT moment FROM visit WHERE user = ?", user);
  if (!visit) return null;
  return db.get<Moment>("SELECT number, at FROM moment WHERE number = ?", visit.moment) ?? NONE;
}
