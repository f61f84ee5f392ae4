import type { Told } from "./told.ts";
import type { Place } from "./written-links.ts";

/** That nothing can be reached is one fact, and not the fault of any link. @param asked those that were, before it was so */
export const offlineFinding = (places: readonly Place[], asked: number): readonly Told[] =>
  places.length === 0
    ? []
    : [
        {
          rule: "links-offline",
          span: { file: "conference.md", start: 0, end: 0 },
          message:
            asked > 0
              ? {
                  en: "This machine lost its connection while addresses outside were asked. Try again when it is back: the rest is asked then.",
                  fr: "Cette machine a perdu sa connexion pendant que les adresses extérieures étaient interrogées. Réessayez quand elle sera rétablie : le reste sera interrogé alors.",
                }
              : {
                  en: "This machine is not connected, or its network wants a login first: no address outside could be asked. Try again when it is.",
                  fr: "Cette machine n'est pas connectée, ou son réseau demande d'abord une identification : aucune adresse extérieure n'a pu être interrogée. Réessayez quand elle le sera.",
                },
          suggestions: [],
        },
      ];
