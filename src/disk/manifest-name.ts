/** The list of its own files that every written site holds; by it a later run knows what is its own to replace. */
export const manifestName = ".dateline.json";

/** The list while it is being written: renamed when whole, so that a killed run never leaves half a list. */
export const manifestDraftName = ".dateline.json.next";

export const isManifestName = (path: string): boolean => path === manifestName || path === manifestDraftName;
