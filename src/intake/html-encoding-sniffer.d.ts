declare module "html-encoding-sniffer" {
  /** The encoding's name by the WHATWG's sniffing algorithm, or null where the label given is unknown. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly xml?: boolean; readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string | null;
}
