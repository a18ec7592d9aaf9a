import type { Progress } from './load/loader.ts';

/** A line that says how far it is, how fast, and how long it takes yet. `elapsed` in milliseconds, `width` in columns. */
export function progressLine({ read, of, ...counts }: Progress, elapsed: number, width: number): string {
  const articles = counts.loaded + counts.changed + counts.unchanged + counts.failed;
  const share = of === 0 ? 1 : read / of;
  const seconds = elapsed / 1_000;
  const words = [
    `${Math.floor(share * 100)}%`,
    `${number(articles)} articles`,
    `${number(counts.facts)} facts`,
    ...(counts.failed > 0 ? [`${number(counts.failed)} failed`] : []),
    ...(seconds > 0.5 ? [`${number(Math.round(articles / seconds))}/s`] : []),
    ...(seconds > 2 && share > 0 && share < 1 ? [`${clock((seconds * (1 - share)) / share)} left`] : []),
  ].join(' · ');
  const room = Math.min(40, width - words.length - 4);
  if (room < 8) return words.slice(0, Math.max(0, width - 1));
  const done = Math.round(share * room);
  return `[${'█'.repeat(done)}${'·'.repeat(room - done)}] ${words}`;
}

const number = (value: number): string => value.toLocaleString('en');

/** "1:05:09", "4:07". */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

/** A terminal, as far as a bar needs one. */
export interface Terminal {
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** The line at the foot of a terminal; what is printed meanwhile stands above it. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #began = Date.now();
  #line = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(progress: Progress): void {
    this.#line = progressLine(progress, Date.now() - this.#began, this.#terminal.columns ?? 80);
    this.#terminal.write(`${CLEAR}${this.#line}`);
  }

  above(line: string): void {
    this.#terminal.write(`${CLEAR}${line}\n${this.#line}`);
  }

  close(): void {
    this.#terminal.write(CLEAR);
  }
}

/** To the beginning of the line, and nothing behind. */
const CLEAR = '\r\u001b[2K';
