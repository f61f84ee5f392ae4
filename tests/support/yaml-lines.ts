/** A key of a YAML file with everything that is indented under it. */
export interface YamlBlock {
  readonly key: string;
  /** What stands behind the key on its own line. */
  readonly value: string;
  readonly text: string;
}

/**
 * The blocks of plain YAML that stand at an indent, in order. Enough for files that are written for reading: keys in
 * blocks, no anchors, no flow mappings, nothing quoted.
 * @param indent spaces in front of the keys
 */
export const yamlBlocks = (text: string, indent = 0): readonly YamlBlock[] => {
  const head = new RegExp(`^ {${indent}}([\\w-]+):(?: (.*))?$`);
  const blocks: { key: string; value: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const [, key, value = ""] = head.exec(line) ?? [];
    if (key !== undefined) blocks.push({ key, value, lines: [] });
    else if (line.trim() !== "" && !line.trim().startsWith("#")) blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ key, value, lines }) => ({ key, value, text: lines.join("\n") }));
};
