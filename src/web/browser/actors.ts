import { edgePath } from "../pages/actors/edge-path.js";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The drawing of who acts towards whom: nodes can be dragged, the drawing moved and zoomed, and whoever is pointed at stands out with those it has ties with. */
class Network extends HTMLElement {
  #svg: SVGSVGElement | null = null;
  #box: Box = { x: 0, y: 0, width: 1, height: 1 };
  #whole: Box = this.#box;
  #held: { readonly node: SVGGElement | null; x: number; y: number; moved: boolean } | null = null;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>("svg[viewBox]");
    if (!svg || this.#svg === svg) return;
    this.#svg = svg;
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#whole = { x, y, width, height };
    this.#box = { ...this.#whole };
    svg.addEventListener("pointerover", (event) => this.#lightUp(nodeOf(event.target)));
    svg.addEventListener("pointerleave", () => this.#lightUp(null));
    svg.addEventListener("focusin", (event) => this.#lightUp(nodeOf(event.target)));
    svg.addEventListener("focusout", () => this.#lightUp(null));
    svg.addEventListener("pointerdown", (event) => this.#hold(event));
    svg.addEventListener("pointermove", (event) => this.#move(event));
    svg.addEventListener("pointerup", () => setTimeout(() => this.#release()));
    svg.addEventListener("pointercancel", () => this.#release());
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("click", (event) => this.#held?.moved && event.preventDefault(), true);
    // The page is scrolled by the wheel; only with a key held does it zoom, as in maps.
    svg.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    this.#addButtons();
  }

  #addButtons(): void {
    const keys = document.createElement("div");
    keys.className = "network-keys";
    for (const { text, label, key, act } of [
      { text: "+", label: "Nearer", key: "+", act: () => this.#zoom(1 / 1.3) },
      { text: "−", label: "Farther", key: "-", act: () => this.#zoom(1.3) },
      { text: "▢", label: "All of it", key: "0", act: () => this.#show({ ...this.#whole }) },
    ]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.dataset.key = key;
      button.setAttribute("aria-label", label);
      button.addEventListener("click", act);
      keys.append(button);
    }
    this.querySelector("figure")?.append(keys);
  }

  #lightUp(node: SVGGElement | null): void {
    if (this.#held?.moved) return;
    const key = node?.dataset.node;
    const near = new Set([key]);
    for (const tie of document.querySelectorAll<SVGPathElement | HTMLElement>("[data-by]")) {
      const { by, to } = tie.dataset;
      const own = key !== undefined && (by === key || to === key);
      if (own) near.add(by).add(to);
      tie.classList.toggle("lit", own);
      tie.classList.toggle("dim", key !== undefined && !own && tie instanceof SVGElement);
    }
    for (const each of this.querySelectorAll<SVGGElement>("[data-node]"))
      each.classList.toggle("dim", key !== undefined && !near.has(each.dataset.node));
  }

  #hold(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const at = this.#point(event);
    this.#held = { node: nodeOf(event.target), ...at, moved: false };
  }

  #move(event: PointerEvent): void {
    const held = this.#held;
    if (!held || !this.#svg) return;
    const at = this.#point(event);
    const [dx, dy] = [at.x - held.x, at.y - held.y];
    if (!held.moved && Math.hypot(dx, dy) < (4 * this.#box.width) / this.#svg.clientWidth) return;
    if (!held.moved) this.#svg.setPointerCapture(event.pointerId);
    held.moved = true;
    if (!held.node) {
      this.#show({ ...this.#box, x: this.#box.x - dx, y: this.#box.y - dy });
      return;
    }
    this.#place(held.node, Number(held.node.dataset.x) + dx, Number(held.node.dataset.y) + dy);
    [held.x, held.y] = [at.x, at.y];
  }

  #release(): void {
    this.#held = null;
  }

  #place(node: SVGGElement, x: number, y: number): void {
    node.dataset.x = String(x);
    node.dataset.y = String(y);
    node.setAttribute("transform", `translate(${x} ${y})`);
    const key = node.dataset.node ?? "";
    for (const tie of this.querySelectorAll<SVGPathElement>("path[data-by]")) {
      const { by = "", to = "", turn } = tie.dataset;
      if (by !== key && to !== key) continue;
      const [a, b] = [this.#node(by), this.#node(to)];
      if (a && b) tie.setAttribute("d", edgePath(placeOf(a), placeOf(b), Number(turn)));
    }
  }

  #node(key: string): SVGGElement | null {
    return this.querySelector<SVGGElement>(`[data-node="${CSS.escape(key)}"]`);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, this.#point(event));
  }

  #zoom(by: number, around = { x: this.#box.x + this.#box.width / 2, y: this.#box.y + this.#box.height / 2 }): void {
    const width = Math.min(this.#whole.width * 2, Math.max(this.#whole.width / 8, this.#box.width * by));
    const scale = width / this.#box.width;
    this.#show({
      x: around.x - (around.x - this.#box.x) * scale,
      y: around.y - (around.y - this.#box.y) * scale,
      width,
      height: this.#box.height * scale,
    });
  }

  #show(box: Box): void {
    this.#box = box;
    this.#svg?.setAttribute("viewBox", [box.x, box.y, box.width, box.height].map((each) => Math.round(each * 10) / 10).join(" "));
  }

  /** Where a pointer is, in the drawing's own units. */
  #point({ clientX, clientY }: MouseEvent): { readonly x: number; readonly y: number } {
    const matrix = this.#svg?.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    return { x, y };
  }
}

function nodeOf(target: EventTarget | null): SVGGElement | null {
  return (target as Element | null)?.closest<SVGGElement>("[data-node]") ?? null;
}

function placeOf({ dataset }: SVGGElement): { readonly x: number; readonly y: number; readonly radius: number } {
  return { x: Number(dataset.x), y: Number(dataset.y), radius: Number(dataset.radius) };
}

customElements.define("actor-network", Network);
