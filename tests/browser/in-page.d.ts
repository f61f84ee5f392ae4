// The types of what runs in the browser: written apart, so that no file of the project is checked against a browser's globals.

export interface TabStop {
  readonly name: string;
  /** A positive tabindex, which leaves the order of the document. */
  readonly jumpsAhead: boolean;
}

export interface Focus {
  /** Number among the tab stops; undefined for something that is none of them. */
  readonly stop: number | undefined;
  readonly visible: boolean;
  readonly covered: boolean;
}

export declare const markTabStops: () => readonly TabStop[];
export declare const describeFocus: () => Focus | undefined;
export declare const findSidewaysScroll: () => readonly string[];
export declare const findSmallTargets: () => readonly string[];
