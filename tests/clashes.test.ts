import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocuments } from "./support/read-folder.ts";

interface Planned {
  readonly id: number;
  readonly start: number;
  readonly length: number | undefined;
  readonly room: number;
  readonly people: readonly number[];
  readonly isOff: boolean;
}

// Quarters of an hour from 9 o'clock: many touch, many begin together.
const plans = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 23 }).map((quarter) => 540 + 15 * quarter),
      length: fc.option(
        fc.integer({ min: 1, max: 6 }).map((quarters) => 15 * quarters),
        { nil: undefined },
      ),
      room: fc.integer({ min: 0, max: 4 }),
      people: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }),
      isOff: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((sessions) => sessions.map((session, id): Planned => ({ id, ...session })));

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

const agendaOf = (sessions: readonly Planned[]): string =>
  `# Agenda\n\n## Tuesday 1 April 2008\n\n${sessions
    .map(
      ({ id, start, length, room, people, isOff }) =>
        `### ${clock(start)}${length ? `–${clock(start + length)}` : ""} Talk {#talk-${id}}\n\n- Room: Room ${room}\n${
          people.length ? `- Speakers: ${people.map((one) => `Person ${one}`).join("; ")}\n` : ""
        }${isOff ? "- Status: cancelled\n" : ""}\n`,
    )
    .join("")}`;

/** Every pair is compared; of a pair the one that begins last is named, or that stands last where both begin together. */
function clashesOf(sessions: readonly Planned[]) {
  const on = sessions.filter(({ isOff }) => !isOff).sort((a, b) => a.start - b.start || a.id - b.id);
  const rooms = new Map<number, string>();
  const people: { id: number; person: number; others: number[] }[] = [];
  on.forEach((later, i) => {
    const during = on.slice(0, i).filter(({ start, length }) => start + (length ?? 1) > later.start);
    const inRoom = during.filter(({ room }) => room === later.room);
    if (inRoom.length) rooms.set(later.id, inRoom.some(({ start }) => start === later.start) ? "error" : "warning");
    for (const person of later.people) {
      const others = during.filter((one) => one.people.includes(person));
      if (others.length) people.push({ id: later.id, person, others: others.map(({ id }) => id) });
    }
  });
  return { rooms, people };
}

function judgePlan(sessions: readonly Planned[]): void {
  const text = agendaOf(sessions);
  const { judged } = readDocuments({ "en/agenda.md": text });
  const of = (rule: string) =>
    judged
      .filter((finding) => finding.rule === rule)
      .map(({ span, severity, related = [] }) => {
        const idAt = (at: number): number =>
          Number([...text.slice(0, at).matchAll(/\{#talk-(\d+)\}/g)].at(-1)?.[1] ?? Number.NaN);
        return {
          id: idAt(span.start),
          words: text.slice(span.start, span.end),
          severity,
          other: idAt(related[0]?.span.start ?? 0),
        };
      });
  const expected = clashesOf(sessions);
  const rooms = of("room-clash");
  expect(new Map(rooms.map(({ id, severity }) => [id, severity]))).toEqual(expected.rooms);
  expect(rooms.length).toBe(expected.rooms.size);
  const people = of("person-clash");
  const inRoom = new Set(rooms.map(({ id, other }) => `${id} ${other}`));
  for (const { id, words, other } of people)
    expect(expected.people.find((one) => one.id === id && words === `Person ${one.person}`)?.others).toContain(other);
  // What the room says of the same two is not said again of the person.
  for (const { id, person, others } of expected.people)
    expect(
      people.some((one) => one.id === id && one.words === `Person ${person}`) ||
        others.some((other) => inRoom.has(`${id} ${other}`)),
    ).toBe(true);
}

test("an agenda has the clashes of rooms and people that comparing all pairs finds", () => {
  fc.assert(fc.property(plans, judgePlan), { numRuns: 80, seed: 2008 });
});

test("a thousand sessions in one room are told once each", () => {
  const sessions = Array.from({ length: 1000 }, (_one, id) => ({
    id,
    start: 540 + (id % 600),
    length: 60,
    room: 1,
    people: [1],
    isOff: false,
  }));
  const text = agendaOf(sessions);
  const { judged } = readDocuments({ "en/agenda.md": text });
  expect(judged.filter(({ rule }) => rule === "room-clash").length).toBe(999);
});
