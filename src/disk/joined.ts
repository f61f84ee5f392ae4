/** Parts that follow one another in a file: text (as UTF-8) or bytes. */
export type Parts = readonly (string | Uint8Array)[];

/** UTF-8 has at most three bytes for each UTF-16 unit. */
const mostBytes = (part: string | Uint8Array): number => part.length * (typeof part === "string" ? 3 : 1);

/**
 * Puts the parts of one file after another together, always in the same memory: fresh memory for each of thousands of
 * pages takes longer than writing into it.
 * @returns the bytes of a file, good until the next one is asked for
 */
export function joiner(): (parts: Parts) => Uint8Array {
  let memory = Buffer.allocUnsafe(0);
  return (parts) => {
    const most = parts.reduce((sum, part) => sum + mostBytes(part), 0);
    if (memory.length < most) memory = Buffer.allocUnsafe(2 * most);
    let end = 0;
    for (const part of parts)
      if (typeof part === "string") end += memory.write(part, end);
      else {
        memory.set(part, end);
        end += part.length;
      }
    return memory.subarray(0, end);
  };
}
