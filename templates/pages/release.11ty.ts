import { release } from "./release.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("release", release);
