import { home } from "./home.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("home", home);
