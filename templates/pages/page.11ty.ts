import { page } from "./page.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("page", page);
