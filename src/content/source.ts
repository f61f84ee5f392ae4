/** A text file of the content folder as it was read: byte-order mark removed, line ends made "\n". */
export interface Source {
  /** Relative to the content folder, with "/". */
  readonly path: string;
  readonly text: string;
}
