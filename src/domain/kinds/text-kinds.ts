import { z } from 'zod';
import type { NoteField, TextField } from '../field.ts';
import { err, ok } from '../result.ts';
import { w } from '../words.ts';
import type { Kind } from './kind.ts';

const defaultMax = { text: 200, note: 2000 };

function textKind<K extends 'text' | 'note'>(kind: K): Kind<K> {
  const maxOf = (field: TextField | NoteField) => field.max ?? defaultMax[kind];
  return {
    schema: (field) => z.string().max(maxOf(field)).nullable(),
    empty: null,
    initial: () => null,
    toText: (value) => (typeof value === 'string' ? value : ''),
    fromText: (typed, field) => {
      const value = kind === 'text' ? typed.trim() : typed.replace(/\s+$/u, '');
      if (value.trim() === '') return ok(null);
      const max = maxOf(field);
      if (value.length <= max) return ok(value);
      return err(
        w(
          `写了 ${value.length} 字，最多 ${max} 字。已保留所写内容，请缩短。`,
          `${value.length} characters, at most ${max}. Your text is kept; please shorten it.`,
        ),
      );
    },
    sheet: 'text',
  };
}

export const textBehaviour = textKind('text');
export const noteBehaviour = textKind('note');
