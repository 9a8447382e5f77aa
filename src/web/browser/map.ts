const STEP = 1.25;
const MOST = 24;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Zoom and drag, by wheel, pointer and keys (+, -, 0, arrows). Marks keep their size; names show once there is room for them. */
class WorldMap extends HTMLElement {
  #whole: Box = { x: 0, y: 0, width: 960, height: 560 };
  #box: Box = this.#whole;

  connectedCallback(): void {
    const svg = this.querySelector("svg");
    if (!svg) return;
    this.#whole = svg.viewBox.baseVal;
    this.#whole = { x: this.#whole.x, y: this.#whole.y, width: this.#whole.width, height: this.#whole.height };
    this.#box = this.#whole;
    const buttons = document.createElement("div");
    buttons.className = "zoom";
    for (const [label, key, by] of [
      ["Nearer", "+", 1 / STEP],
      ["Farther", "-", STEP],
      ["All", "0", 0],
    ] as const) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = key === "0" ? "▢" : key;
      button.setAttribute("aria-label", label);
      button.dataset.key = key;
      button.addEventListener("click", () => (by === 0 ? this.#show(svg, this.#whole) : this.#zoom(svg, by)));
      buttons.append(button);
    }
    this.prepend(buttons);
    svg.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        this.#zoom(svg, event.deltaY > 0 ? STEP : 1 / STEP, event);
      },
      { passive: false },
    );
    let from: { readonly x: number; readonly y: number } | null = null;
    svg.addEventListener("pointerdown", (event) => {
      from = { x: event.clientX, y: event.clientY };
    });
    svg.addEventListener("pointermove", (event) => {
      if (!from || event.buttons !== 1) return;
      const scale = this.#box.width / svg.clientWidth;
      this.#show(svg, {
        ...this.#box,
        x: this.#box.x - (event.clientX - from.x) * scale,
        y: this.#box.y - (event.clientY - from.y) * scale,
      });
      from = { x: event.clientX, y: event.clientY };
    });
    addEventListener("pointerup", () => {
      from = null;
    });
    this.#show(svg, this.#box);
  }

  #zoom(svg: SVGSVGElement, by: number, at?: MouseEvent): void {
    const width = Math.min(this.#whole.width, Math.max(this.#whole.width / MOST, this.#box.width * by));
    const height = (width * this.#whole.height) / this.#whole.width;
    const shape = svg.getBoundingClientRect();
    const [px, py] = at ? [(at.clientX - shape.left) / shape.width, (at.clientY - shape.top) / shape.height] : [0.5, 0.5];
    this.#show(svg, { x: this.#box.x + (this.#box.width - width) * px, y: this.#box.y + (this.#box.height - height) * py, width, height });
  }

  #show(svg: SVGSVGElement, box: Box): void {
    this.#box = box;
    svg.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
    const scale = box.width / this.#whole.width;
    svg.style.setProperty("--scale", String(scale));
    const taken: DOMRect[] = [];
    for (const circle of svg.querySelectorAll<SVGCircleElement>(".spot circle")) {
      circle.dataset.r ??= circle.getAttribute("r") ?? "4";
      circle.setAttribute("r", String(Number(circle.dataset.r) * scale));
      const name = circle.parentElement?.querySelector("text");
      if (!name) continue;
      name.setAttribute("x", String(Number(circle.getAttribute("cx")) + (Number(circle.dataset.r) + 3) * scale));
      const place = name.getBoundingClientRect();
      const free = !taken.some(
        (other) => place.left < other.right && place.right > other.left && place.top < other.bottom && place.bottom > other.top,
      );
      name.classList.toggle("crowded", !free);
      if (free) taken.push(place);
    }
  }
}

customElements.define("rapporteur-map", WorldMap);
