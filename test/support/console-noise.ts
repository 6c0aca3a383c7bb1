const LEVELS = ['error', 'warn'] as const;
const seen: string[] = [];

/** Starts to collect everything that goes to console.error and console.warn; it is still printed. */
export function watchConsole(): void {
  for (const level of LEVELS) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      seen.push(`console.${level}: ${parts.map(String).join(' ')}`);
      print(...parts);
    };
  }
}

/** Returns what was collected since the last call and forgets it. A test that expects a message takes it itself. */
export function takeNoise(): string[] {
  return seen.splice(0);
}

/** The message of the failure, saying what to do. */
export function formatNoise(noise: string[]): string {
  return `The test left output on the console. Mend its cause, or take it with takeNoise() when it is expected:\n${noise.join('\n')}`;
}
