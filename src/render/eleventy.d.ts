/** The part of Eleventy 3 that Dateline uses; the package brings no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addTemplateFormats(formats: string): void;
    addExtension(extension: string, options: { key: string }): void;
    addGlobalData(name: string, value: unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string } }, content: string) => string | Promise<string>,
    ): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addWatchTarget(path: string): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: Record<string, unknown>): void;
    on(event: string, listener: (...args: unknown[]) => unknown): void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>);
    init(): Promise<void>;
    toJSON(): Promise<readonly { url: string; outputPath: string; content: string }[]>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
    disableLogger(): void;
  }
}
