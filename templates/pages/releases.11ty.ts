import { releases } from "./releases.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("releases", releases);
