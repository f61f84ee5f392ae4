/** A page could not be rendered: a fault of Dateline, not of the content. */
export class RenderFault extends Error {
  override readonly name = "RenderFault";
}
