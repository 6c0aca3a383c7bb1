import type { RecordData } from './field.ts';
import type { Ledger } from './ledger.ts';
import { isDay } from './period.ts';
import type { Issue } from './record.ts';
import { w } from './words.ts';

/** A personal number inside a text; `start` and `end` are string offsets, `end` after the last character. */
export interface PersonalNumber {
  kind: 'identity' | 'phone';
  start: number;
  end: number;
}

/**
 * Finds identity numbers (18 digits with a right check digit by GB 11643, or the old 15) and mobile
 * numbers, full-width digits too, in text order. Longer runs of digits, such as case numbers, are left alone.
 */
export function findPersonal(text: string): PersonalNumber[] {
  const plain = toHalfWidth(text);
  const found: PersonalNumber[] = [];
  for (const match of plain.matchAll(identityForm)) {
    if (isIdentity(match[0].toUpperCase())) found.push(placeOf('identity', match));
  }
  for (const match of plain.matchAll(phoneForm)) found.push(placeOf('phone', match));
  return found.sort((a, b) => a.start - b.start);
}

/** Warnings about the texts of a record that hold an identity or mobile number. */
export function personalIssues(ledger: Ledger, data: RecordData): Issue[] {
  return Object.entries(data)
    .filter(([key, value]) => {
      const kind = ledger.fields[key]?.kind;
      return (
        (kind === 'text' || kind === 'note') &&
        typeof value === 'string' &&
        findPersonal(value).length > 0
      );
    })
    .map(([field]) => ({ field, level: 'warn', message: personalWords }));
}

/** Whether a complaint is one about an identity or mobile number. */
export function isPersonalIssue({ message }: Issue): boolean {
  return message === personalWords;
}

/** Masks names for the screen: the first character stays, 张* and 李**; each name of a list by itself. */
export function maskName(names: string): string {
  return names.replace(/[^、,，;；/\s]+/g, (name) => {
    const [first = '', ...rest] = name;
    return rest.length === 0 ? '*' : first + '*'.repeat(rest.length);
  });
}

const personalWords = w(
  '这里像是写了身份证号或手机号。台账用不着，建议删去，以免外泄。',
  'This looks like an identity or mobile number. The ledger does not need it; please take it out.',
);
const identityForm = /(?<!\d)[1-9]\d{14}(?:\d{2}[\dXx])?(?!\d)/g;
const phoneForm = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})(?!\d)/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function isIdentity(number: string): boolean {
  const birth = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  if (!isDay(`${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`)) return false;
  if (number.length === 15) return true;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return number[17] === '10X98765432'[sum % 11];
}

function placeOf(kind: PersonalNumber['kind'], match: RegExpMatchArray): PersonalNumber {
  const start = match.index ?? 0;
  return { kind, start, end: start + match[0].length };
}
