import { afterEach } from 'vitest';
import { formatNoise, takeNoise, watchConsole } from '#test/support/console-noise.ts';

watchConsole();

afterEach(() => {
  const noise = takeNoise();
  if (noise.length > 0) throw new Error(formatNoise(noise));
});
