import { speakers } from "./speakers.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("speakers", speakers);
