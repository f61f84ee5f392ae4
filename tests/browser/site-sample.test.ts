import { describe } from "vitest";
import { sample } from "./conferences.ts";
import { judgeSite } from "./judge-site.ts";

describe(sample.name, () => judgeSite(sample));
