import { members } from "./members.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("members", members);
