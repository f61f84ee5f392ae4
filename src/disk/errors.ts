/**
 * The two ways the ends of the house stop on purpose. Both carry a message that is a plain sentence for people (no stack,
 * no code), both end the program with exit code 2. Anything else that is thrown is a fault of the program.
 * The command line needs one line: `if (error instanceof Stop) { print(error.message); exit(error.exitCode); }`
 */
export abstract class Stop extends Error {
  readonly exitCode = 2;
}

/** It was asked for in a way that cannot be done, and asking otherwise helps: a wrong folder, a second build at once. */
export class WrongUse extends Stop {
  override readonly name = "WrongUse";
}

/** The machine would not: disk full, no permission, read-only. The error of the system is in `cause`. */
export class Failure extends Stop {
  override readonly name = "Failure";
}
