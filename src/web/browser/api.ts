interface Swagger {
  readonly SwaggerUIBundle: (options: {
    readonly url: string;
    readonly domNode: HTMLElement;
    readonly validatorUrl: null;
    readonly defaultModelsExpandDepth: number;
  }) => void;
}

/** Shows the description of the API as forms that can be sent. The library is large, so only this page loads it. */
class Api extends HTMLElement {
  connectedCallback(): void {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/api/swagger-ui.css";
    const script = document.createElement("script");
    script.src = "/api/swagger-ui-bundle.js";
    script.addEventListener("load", () => {
      (window as unknown as Swagger).SwaggerUIBundle({
        url: this.dataset.description ?? "",
        domNode: this,
        validatorUrl: null,
        defaultModelsExpandDepth: 0,
      });
    });
    document.head.append(style, script);
  }
}

customElements.define("rapporteur-api", Api);
