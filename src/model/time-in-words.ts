import type { Message } from "./message.ts";

/** A time of day as both languages of the messages say it. @param minutes since midnight @example "9.30 am", "9h30" */
export function timeInWords(minutes: number): Message {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const two = String(minute).padStart(2, "0");
  const half = hour < 12 ? "am" : "pm";
  return {
    en: `${hour % 12 || 12}${minute ? `.${two}` : ""} ${half}`,
    fr: `${hour}h${minute ? two : ""}`,
  };
}
