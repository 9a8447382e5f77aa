/** Bodies of answers by their tag, the ones last asked for: many readers of one page cost one answer. Bounded by characters. */
export class Bodies {
  readonly #bodies = new Map<string, string>();
  #held = 0;

  constructor(private readonly most: number) {}

  get(tag: string): string | undefined {
    const body = this.#bodies.get(tag);
    if (body !== undefined) this.#keep(tag, body);
    return body;
  }

  set(tag: string, body: string): void {
    if (body.length > this.most / 4) return;
    this.#keep(tag, body);
    for (const [oldest] of this.#bodies) {
      if (this.#held <= this.most) break;
      this.#drop(oldest);
    }
  }

  #keep(tag: string, body: string): void {
    this.#drop(tag);
    this.#bodies.set(tag, body);
    this.#held += body.length;
  }

  #drop(tag: string): void {
    this.#held -= this.#bodies.get(tag)?.length ?? 0;
    this.#bodies.delete(tag);
  }
}
