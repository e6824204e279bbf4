const WIDTH = 32;

export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that grows on a terminal; where output goes to a file, one line a tenth. */
export class ProgressBar {
  private shown = -1;

  constructor(
    private readonly screen: Screen,
    private readonly label: string,
  ) {}

  show(done: number, total: number): void {
    const share = total > 0 ? Math.min(1, done / total) : 1;
    const step = Math.floor(share * (this.screen.isTTY ? 1_000 : 10));
    if (step === this.shown) return;
    this.shown = step;
    this.screen.write(
      this.screen.isTTY
        ? `\r${drawn(this.label, share, done, total)}`
        : `${this.label}: ${done} of ${total}\n`,
    );
  }

  end(): void {
    if (this.screen.isTTY && this.shown >= 0) this.screen.write('\n');
  }
}

function drawn(label: string, share: number, done: number, total: number): string {
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  return `${label.padEnd(9)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${done} of ${total}`;
}
