/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | "empty"
  | "pdf"
  | "png"
  | "jpeg"
  | "gif"
  | "webp"
  | "avif"
  | "svg"
  | "heic"
  | "tiff"
  | "bmp"
  | "film"
  /** ZIP, and what is one inside: Word, Excel, PowerPoint, OpenDocument, EPUB. */
  | "zip"
  /** The container of Office before 2007, and of its documents with a password. */
  | "ole"
  | "rtf"
  | "html"
  | "unknown";

/** Width and height as a picture is shown, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
