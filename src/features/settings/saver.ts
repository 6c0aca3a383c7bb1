import { createContext, useContext, useRef, useState } from 'react';
import type { SettingKey, Settings } from '#src/domain/settings.ts';
import { type Words, w } from '#src/domain/words.ts';
import type { Storage } from '#src/storage/storage.ts';

/** How the last change of a setting went; `at` is milliseconds since 1970, `seq` the change set to undo. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number; seq: number }
  | { kind: 'undone' }
  | { kind: 'failed'; reason: Words; retry: () => void };

export interface Saver {
  state: SaveState;
  /** Changes one setting from what is stored now; changes run one after another, the last answer stands in `state`. */
  change: <K extends SettingKey>(key: K, next: (current: Settings[K]) => Settings[K]) => void;
  undo: (seq: number) => void;
}

export const SaverContext = createContext<Saver | null>(null);

/** The page's saver; only inside the settings page. */
export function useSaver(): Saver {
  const saver = useContext(SaverContext);
  if (!saver) throw new Error('a settings section stands outside the settings page');
  return saver;
}

/** Makes the saver of a settings page. */
export function useNewSaver(storage: Storage): Saver {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** One after another; a database that gives up entirely is said like any other failure, and the queue goes on. */
  const enqueue = (work: () => Promise<SaveState>, retry: () => void) => {
    queue.current = queue.current
      .then(work)
      .catch((): SaveState => ({ kind: 'failed', reason: refused, retry }))
      .then(setState);
  };

  const change: Saver['change'] = (key, next) => {
    const retry = () => change(key, next);
    setState({ kind: 'saving' });
    enqueue(async () => {
      const stored = (await storage.settings())[key];
      const result = await storage.setSetting(key, next(stored), 'clerk');
      if (result.ok) return { kind: 'saved', at: Date.now(), seq: result.value.seq };
      const reason = result.error.kind === 'storage' ? refused : malformed;
      return { kind: 'failed', reason, retry };
    }, retry);
  };

  const undo = (seq: number) => {
    const retry = () => undo(seq);
    enqueue(async () => {
      const result = await storage.undo(seq, { actor: 'clerk' });
      return result.ok ? { kind: 'undone' } : { kind: 'failed', reason: cannotUndo, retry };
    }, retry);
  };
  return { state, change, undo };
}

const refused = w(
  '没有保存：浏览器拒绝写入，可能是磁盘已满。原来的设置没有变，腾出空间后请重试。',
  'Not saved: the browser refused to write, perhaps the disk is full. The old setting stands; make room and try again.',
);
const malformed = w(
  '没有保存：填写的内容过长或不合格式。原来的设置没有变，请改短后再试。',
  'Not saved: the content is too long or malformed. The old setting stands; shorten it and try again.',
);
const cannotUndo = w(
  '没有撤销：这一项后来又改过。现在的设置没有变。',
  'Not undone: this setting has been changed since. It stands as it is.',
);
