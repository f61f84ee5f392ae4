import { moved } from "./moved.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("moved", moved);
