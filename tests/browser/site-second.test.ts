import { describe } from "vitest";
import { second } from "./conferences.ts";
import { judgeSite } from "./judge-site.ts";

describe(second.name, () => judgeSite(second));
