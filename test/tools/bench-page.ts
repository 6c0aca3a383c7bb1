import type { Row } from '#test/bench/bench-tools.ts';

interface Bench {
  name: string;
  run(): Promise<Row[]>;
}

const benches = import.meta.glob<Bench>('/test/bench/*.bench.ts');

/** What run-bench.mjs calls in the page, by the file's name. */
Object.assign(window, {
  async runBench(file: string) {
    const bench = await benches[`/test/bench/${file}`]?.();
    if (!bench) throw new Error(`there is no ${file}`);
    return { name: bench.name, rows: await bench.run() };
  },
});
