import { fold } from "../content/fold.ts";
import type { Site } from "../model/conference.ts";

/** Whether a place is the conference's city, in any of its languages: "Strasbourg, France" is. */
export const isHere = (place: string, { editions }: Site): boolean => {
  const written = ` ${fold(place).replace(/[^\p{L}\p{N}']+/gu, " ")} `;
  return editions.some(({ city }) => {
    const here = fold(city)
      .replace(/[^\p{L}\p{N}']+/gu, " ")
      .trim();
    return here !== "" && (written.includes(` ${here} `) || ` ${here} `.includes(written));
  });
};
