/**
 * A stretch of a source file.
 * `start` and `end` are offsets in UTF-16 units into the file's text as it was read
 * (byte-order mark removed, line ends made "\n"); `end` is exclusive.
 */
export interface Span {
  /** Path relative to the content folder, with "/" on every system. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A value together with the words it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
