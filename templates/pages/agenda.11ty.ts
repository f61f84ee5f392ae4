import { agenda } from "./agenda.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("agenda", agenda);
