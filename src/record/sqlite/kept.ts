/** Remembers so many things, the last looked at: what was looked at longest ago goes first. */
export class Kept<T extends object> {
  readonly #things = new Map<number, T>();

  constructor(readonly most: number) {}

  get(key: number): T | undefined {
    const thing = this.#things.get(key);
    if (thing) {
      this.#things.delete(key);
      this.#things.set(key, thing);
    }
    return thing;
  }

  put(key: number, thing: T): void {
    this.#things.set(key, thing);
    if (this.#things.size <= this.most) return;
    const [oldest] = this.#things.keys();
    if (oldest !== undefined) this.#things.delete(oldest);
  }

  clear(): void {
    this.#things.clear();
  }
}
