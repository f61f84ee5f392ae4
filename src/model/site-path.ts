/** Names no file can have on Windows: device names, with or without an ending, and what ends in a dot or a space. */
const reserved = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)|[. ]$/iu;
/** What no file name on Windows holds: the separators and wildcards, and C0 control characters (NUL is none anywhere). */
const forbidden = /[\\:*?"<>|\p{Cc}]/u;

const isName = (name: string): boolean =>
  name !== "" && name !== "." && name !== ".." && !forbidden.test(name) && !reserved.test(name) && name.isWellFormed();

/** Whether a "/"-separated path stays inside its folder and names a file that every system can hold. */
export const isPortablePath = (path: string): boolean => path.split("/").every(isName);

/** Two paths with the same folding are one file on the disks of Windows and macOS. */
export const folded = (path: string): string => path.normalize("NFC").toLowerCase();
