/** The script that the pages name; it is copied as it is. */
export const SCRIPT = { name: "your-time.js", path: "assets/your-time.js" } as const;
