const TOKEN = /[^\s"“”«»]+/gu;
const LEADING = "([{'‘’";
const TRAILING = ".,;:!?…)]}'’";
/** Addresses of the web and of e-mail, and what looks like code. */
const VERBATIM = /^www\.|:\/\/|\w@\w|[\\=_<>|`]|::|\w\(\)|\w[{}]\w/u;

/** Only a text with one of these can hold such a token. */
const SIGN = /www\.|[/@\\=_<>|`(){}]|::/u;

/** A stretch of text and whether it is to stay exactly as it was typed. */
export interface Stretch {
  readonly text: string;
  readonly verbatim: boolean;
}

/** An apostrophe that ends a token ends a quotation in it when there is another one: `name='x'`. */
const endsQuotation = (token: string, start: number, end: number): boolean => {
  const first = token.indexOf("'", start);
  return token.charAt(end - 1) === "'" && first >= 0 && first < end - 1;
};

/** The token without the brackets, quotes and full stops that belong to the sentence around it: [start, end). */
const core = (token: string): readonly [number, number] => {
  let start = 0;
  let end = token.length;
  while (start < end && LEADING.includes(token.charAt(start))) start++;
  while (end > start && TRAILING.includes(token.charAt(end - 1)) && !endsQuotation(token, start, end)) end--;
  return [start, end];
};

/** Divides a text into what typography may touch and what it may not; the pieces joined are the text. */
export const stretches = (text: string): readonly Stretch[] => {
  if (!SIGN.test(text)) return [{ text, verbatim: false }];
  const found: Stretch[] = [];
  let done = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const [start, end] = core(token);
    if (!VERBATIM.test(token.slice(start, end))) continue;
    if (index + start > done) found.push({ text: text.slice(done, index + start), verbatim: false });
    found.push({ text: text.slice(index + start, index + end), verbatim: true });
    done = index + end;
  }
  if (done < text.length) found.push({ text: text.slice(done), verbatim: false });
  return found;
};
