import type { SampleTools } from '#src/domain/sample-tools.ts';

const rows = [
  { channel: 'window', itemKind: 'public', size: 34 },
  { channel: 'window', itemKind: 'payment', size: 12 },
  { channel: 'window', itemKind: 'confirmation', size: 9 },
  { channel: 'window', itemKind: 'permit', size: 4 },
  { channel: 'online', itemKind: 'public', size: 22 },
  { channel: 'proxy', itemKind: 'public', size: 7 },
] as const;

/** Practice volumes: about ninety cases a month, nearly all finished, one or two late or badly rated in a year. */
export function serviceVolumeSample(t: SampleTools, year: number) {
  return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).flatMap(
    (month) =>
      rows.map(({ channel, itemKind, size }) => {
        const accepted = t.int(Math.round(size * 0.7), Math.round(size * 1.3));
        const rejected = t.chance(0.1) ? 1 : 0;
        const finished = accepted - (month.endsWith('-12') && t.chance(0.4) ? 1 : 0);
        const overdue = t.chance(0.03) ? 1 : 0;
        const dissatisfied = t.chance(0.02) ? 1 : 0;
        const verySatisfied = Math.floor(finished * 0.5);
        const satisfied = Math.floor((finished - verySatisfied) * 0.4);
        return {
          month,
          channel,
          itemKind,
          item: null,
          village: channel === 'proxy' ? t.village() : null,
          applied: accepted + rejected,
          accepted,
          rejected,
          finished,
          instant: Math.floor(finished * (itemKind === 'public' ? 0.7 : 0.2)),
          onTime: finished - overdue,
          overdue,
          verySatisfied,
          satisfied,
          basic: t.chance(0.2) ? 1 : 0,
          dissatisfied,
          veryDissatisfied: 0,
          badDueAt: dissatisfied > 0 ? t.plus(`${month}-28`, 21) : null,
          badFixed: dissatisfied > 0 ? dissatisfied : null,
          badLate: null,
          note: null,
        };
      }),
  );
}
