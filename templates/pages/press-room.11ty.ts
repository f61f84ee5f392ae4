import { pressRoom } from "./press-room.ts";
import { wiring } from "./wiring.ts";

export const { data, render } = wiring("press-room", pressRoom);
