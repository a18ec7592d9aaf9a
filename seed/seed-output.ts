import type { FailuresFile } from './failures-file.ts';
import type { Progress } from './load/loader.ts';
import { ProgressBar, type Terminal } from './progress.ts';
import { type ArticleOutcome, type LoadReport, outcomeLine, reportLines } from './report.ts';

export interface Screen {
  /** Results: lines, or JSON events. */
  readonly print: (line: string) => void;
  /** What is no result. */
  readonly warn: (line: string) => void;
  /** Where a bar is drawn; null where the output is no terminal. */
  readonly terminal: Terminal | null;
}

/** What a run says while it works and when it is done. */
export interface SeedOutput {
  readonly outcome: (outcome: ArticleOutcome) => void;
  readonly progress: (progress: Progress) => void;
  readonly waits: (message: string) => void;
  readonly report: (report: LoadReport, passedOver: readonly string[], strict: boolean) => void;
  readonly close: () => void;
}

export interface OutputOptions {
  readonly json: boolean;
  readonly failures: FailuresFile;
  /** Its name. */
  readonly file: string;
  readonly dryRun: boolean;
}

/** On a terminal a bar, and lines for what needs a look; else a line for each article that is new, changed or failed. */
export function seedOutput(screen: Screen, { json, failures, file, dryRun }: OutputOptions): SeedOutput {
  const bar = json || screen.terminal === null ? null : new ProgressBar(screen.terminal);
  const event = (name: string, data: object) => screen.print(JSON.stringify({ event: name, ...data }));
  let waited = '';
  const note = noting(failures, screen.warn);
  return {
    outcome: (outcome) => {
      if (outcome.did === 'failed') note(outcome);
      if (json) event('article', outcome);
      else if (bar === null && (outcome.did !== 'unchanged' || outcome.warning !== null))
        screen.print(outcomeLine(outcome));
      else if (outcome.reason !== null || outcome.warning !== null) bar?.above(outcomeLine(outcome));
    },
    progress: (progress) => {
      waited = '';
      if (json) event('progress', progress);
      else bar?.show(progress);
    },
    waits: (message) => {
      // Once, however often it is tried.
      if (message === waited) return;
      waited = message;
      if (json) event('wait', { message });
      else if (bar !== null) bar.above(`waiting: ${message}`);
      else screen.warn(`waiting: ${message}`);
    },
    report: (report, passedOver, strict) => {
      bar?.close();
      const { failures: _, ...counts } = report;
      if (json) {
        event('report', {
          ...counts,
          dryRun,
          passedOver: passedOver.length,
          failures: failures.count > 0 ? file : null,
        });
        return;
      }
      for (const path of strict ? passedOver : []) screen.print(`failed     ${path}: is of a kind that is not read.`);
      if (!strict && passedOver.length > 0) screen.print(`${passedOver.length} files of other kinds passed over`);
      for (const line of reportLines(report)) screen.print(line);
      if (dryRun) screen.print('a dry run: none of it is kept');
      if (failures.count > 0) screen.print(`what failed is in ${file}: machtin seed --retry ${file} tries it again`);
    },
    close: () => bar?.close(),
  };
}

/** Where failures can't be written, loading goes on: they are printed too. */
function noting(failures: FailuresFile, warn: (line: string) => void): (outcome: ArticleOutcome) => void {
  let broken = false;
  return (outcome) => {
    if (broken) return;
    try {
      failures.add(outcome);
    } catch (error) {
      broken = true;
      warn(`what fails can't be written to a file: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}
