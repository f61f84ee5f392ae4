/** The text of a file, or nothing where it holds no addresses. */
type Text = readonly [string] | undefined;

/**
 * Files with their texts, each read when it is asked for and not kept: a site of tens of thousands of pages is larger
 * than what is to be known of it.
 */
export class TextsOnDisk extends Map<string, Text> {
  readonly #read: (path: string) => Text;

  /** @param read gives the text of one of the paths */
  constructor(paths: readonly string[], read: (path: string) => Text) {
    super(paths.map((path) => [path, undefined]));
    this.#read = read;
  }

  override get(path: string): Text {
    return this.has(path) ? this.#read(path) : undefined;
  }

  override *entries(): MapIterator<[string, Text]> {
    for (const path of this.keys()) yield [path, this.#read(path)];
  }

  override [Symbol.iterator](): MapIterator<[string, Text]> {
    return this.entries();
  }

  override *values(): MapIterator<Text> {
    for (const [, text] of this.entries()) yield text;
  }

  override forEach(tell: (text: Text, path: string, all: Map<string, Text>) => void): void {
    for (const [path, text] of this.entries()) tell(text, path, this);
  }
}
