/**
 * Two folders change names in one system call, so that neither name is ever without a folder.
 * @returns false where it did not come about and all is as it was: many file systems cannot do it (ENOSYS, EINVAL,
 * ENOTSUP), and whatever else is wrong, the renames that are tried instead say so in their own words
 */
export type Exchange = (one: string, other: string) => boolean;

/** renameat2(2), Linux, in glibc 2.28 and later: `AT_FDCWD` has paths read as always, flag 2 is `RENAME_EXCHANGE`. */
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;
/** renamex_np(2), macOS 10.12 and later. */
const RENAME_SWAP = 2;

/** The exchange of this machine, or nothing where there is none (Windows, koffi not installed, an old C library). */
export const loadExchange = async (): Promise<Exchange | undefined> => {
  if (process.platform !== "linux" && process.platform !== "darwin") return undefined;
  try {
    const { default: koffi } = await import("koffi");
    const libc = koffi.load(null);
    if (process.platform === "darwin") {
      const renamex = libc.func("int renamex_np(const char*, const char*, unsigned int)");
      return (one, other) => renamex(one, other, RENAME_SWAP) === 0;
    }
    const renameat2 = libc.func("int renameat2(int, const char*, int, const char*, unsigned int)");
    return (one, other) => renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) === 0;
  } catch {
    return undefined;
  }
};
