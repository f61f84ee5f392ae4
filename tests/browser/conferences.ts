/** A conference whose site is looked at in a real browser. */
export interface Conference {
  readonly name: string;
  /** Its content, from the root of the project. */
  readonly content: string;
  /** The address that its content gives for it, with the last slash. */
  readonly address: string;
  /** The moment its site is built for. */
  readonly now: string;
  readonly zone: string;
  /** The first stands at the root of the site. */
  readonly languages: readonly string[];
  /** Languages in which every kind of page is looked at in every way; the others differ from them in words alone. */
  readonly thorough: readonly string[];
}

export const sample: Conference = {
  name: "the sample",
  content: "content",
  address: "https://octopus-2008.example.org/",
  // The day of its second press release: both are out, the conference is to come.
  now: "2008-03-28T12:00:00Z",
  zone: "Europe/Paris",
  languages: ["en", "fr"],
  thorough: ["en"],
};

export const second: Conference = {
  name: "the second conference",
  content: "tests/fixtures/second/content",
  address: "https://fog.example.org/2027/",
  now: "2027-06-08T12:00:00Z",
  zone: "America/St_Johns",
  languages: ["en", "fr", "ar"],
  // Arabic runs from right to left: a page of its own in all but its markup.
  thorough: ["en", "ar"],
};

export const conferences: readonly Conference[] = [sample, second];
