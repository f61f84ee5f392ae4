import { speaker } from "./speaker.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("speaker", speaker);
