import { notFound } from "./not-found.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("not-found", notFound);
