import type { Section } from "../model/prose.ts";
import type { Context } from "./context.ts";
import type { Document, Part } from "./document.ts";
import { reportFactAsText } from "./fact-as-text.ts";
import { readFields } from "./fields.ts";
import type { Ids } from "./ids.ts";
import { readDeadline } from "./moments.ts";

/** A heading's part with its id. */
export interface Headed {
  readonly part: Part;
  readonly id: string;
}

export const headed = ({ parts }: Document, ids: Ids): Headed[] => parts.map((part, i) => ({ part, id: ids[i] ?? "" }));

/** Free sections: each heading with the deeper ones that follow it inside. Labels are free; `Until` and `Before` are read. */
export function readSections(parts: readonly Headed[], lang: string, context: Context): Section[] {
  const sections: Section[] = [];
  for (let i = 0; i < parts.length; i++) {
    const head = parts[i];
    if (!head) continue;
    let end = i + 1;
    while ((parts[end]?.part.level ?? 0) > head.part.level) end++;
    sections.push(readSection(head, parts.slice(i + 1, end), lang, context));
    i = end - 1;
  }
  return sections;
}

function readSection({ part, id }: Headed, inside: readonly Headed[], lang: string, context: Context): Section {
  const fields = readFields(part.fields, undefined, lang, context.reading).all.filter((field) => !field.private);
  reportFactAsText(part, undefined, lang, context.reading);
  const deadline = fields.find(({ key }) => key === "until" || key === "before");
  return {
    id,
    title: part.title,
    fields,
    body: { tokens: part.tokens },
    sections: readSections(inside, lang, context),
    deadline: deadline && readDeadline(deadline, lang, context),
    span: part.title.span,
  };
}

/** The heading's own tokens, its id in them, for a heading that stays part of a text. */
export function withId({ part, id }: Headed): Part["heading"] {
  part.heading[0]?.attrSet("id", id);
  return part.heading;
}
