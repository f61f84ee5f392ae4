/** In which order the figures of a date such as 03/04/2008 stand. */
export type DateOrder = "day month year" | "month day year" | "year month day";
