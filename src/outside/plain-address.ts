/** Whether an address can stand in Markdown as it is, also bare in a sentence or a table. */
export const isPlain = (address: string): boolean => !/[()<>[\]|*`\\\s]|[.,;:!?'_]$|_.*_/.test(address);
