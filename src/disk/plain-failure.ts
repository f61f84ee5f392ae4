import { Failure, Stop } from "./errors.ts";

/** What went wrong, by the code the operating system gives (POSIX <errno.h>), as the first half of a sentence. */
const reasons: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: () => "The disk is full",
  EDQUOT: () => "Your share of the disk is used up",
  EROFS: (where) => `The disk cannot be written to${where}`,
  EACCES: (where) => `Permission was denied${where}`,
  EPERM: (where) => `Permission was denied${where}`,
  ENAMETOOLONG: (where) => `A name is too long for this disk${where}`,
  ENOENT: (where) => `A file was gone when it was needed${where}`,
  EBUSY: (where) => `The folder is in use, or a mounted disk of its own${where}`,
  EXDEV: (where) => `The folder is a mounted disk of its own${where}`,
};

/**
 * An error of the disk as a `Failure` with a plain sentence; everything else comes back as it is.
 * @param outcome what has become of the site, the second half of the sentence
 * @example plainFailure(enospc, "nothing was changed.").message // "The disk is full: nothing was changed."
 */
export const plainFailure = (error: unknown, outcome: string): unknown => {
  if (error instanceof Stop || !(error instanceof Error) || !("syscall" in error)) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const where = path === undefined ? "" : ` (${path})`;
  const reason = reasons[code ?? ""]?.(where) ?? `The site could not be written (${message})`;
  return new Failure(`${reason}: ${outcome}`, { cause: error });
};
