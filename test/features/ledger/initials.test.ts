import { expect, test } from 'vitest';
import {
  holdsInitials,
  prepareInitials,
  type Spelled,
  spelledWord,
} from '#src/features/ledger/initials.ts';

async function spell(...texts: string[]): Promise<Spelled[]> {
  const all = texts.map((text): Spelled => ({ text }));
  await prepareInitials(all, () => true);
  return all;
}

const holds = ({ initials }: Spelled | { initials?: undefined } = {}, word = '') =>
  initials !== undefined && holdsInitials(initials, spelledWord(word));

test.each([
  ['邻里纠纷', 'jl', false],
  ['邻里纠纷', 'lljf', true],
  ['望江村邻里纠纷', 'clljf', true],
  ['重庆路', 'cql', true],
  ['重庆路', 'zql', true],
  ['（2023）永和 12 号', '2023yh12h', true],
  ['邻里\n纠纷', 'lljf', false],
  ['纠', 'jf', false],
])('"%s" holds "%s": %s', async (text, word, expected) => {
  const [one] = await spell(text);
  expect(holds(one, word)).toBe(expected);
});

test('texts that fill several pages keep their own initials each', async () => {
  const long = '和'.repeat(200_000);
  const all = await spell('村民', long, '宅基地', long, '劳资');
  expect(all.map((one) => holds(one, 'zjd'))).toEqual([false, false, true, false, false]);
  expect(all.map((one) => holds(one, 'lz'))).toEqual([false, false, false, false, true]);
});
