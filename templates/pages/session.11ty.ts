import { session } from "./session.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("session", session);
