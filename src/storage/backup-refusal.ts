import { fillWords, type Words, w } from '#src/domain/words.ts';

/** Why a backup could not be made, read or restored; the words say what is wrong, what is kept and what to do. */
export type Refusal = Words & {
  kind:
    | 'cancelled'
    | 'foreign'
    | 'damaged'
    | 'newer'
    | 'other-workspace'
    | 'busy'
    | 'disk-full'
    | 'storage';
};

/** Thrown inside a walk or transaction to stop it; the public functions answer it as a value. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

const make = (kind: Refusal['kind'], words: Words): Refusal => ({ kind, ...words });

export const refusals = {
  cancelledBackup: make(
    'cancelled',
    w(
      '备份已取消，没有生成文件，数据没有改动。',
      'The backup was cancelled; no file was made and the data are untouched.',
    ),
  ),
  cancelled: make(
    'cancelled',
    w(
      '已取消，现有数据没有改动，需要时可以重新开始。',
      'Cancelled; your data are untouched and you can start again at any time.',
    ),
  ),
  foreign: make(
    'foreign',
    w(
      '这不是法治年报的备份文件，现有数据没有改动，请选择文件名以“法治年报备份”开头的 .json 文件。',
      'This is not a backup of this app; your data are untouched. Please choose a .json file whose name starts with “法治年报备份”.',
    ),
  ),
  cutOff: make(
    'damaged',
    w(
      '备份文件不完整，后面一部分丢失了，现有数据没有改动，请重新拷贝一次，或改用另一份备份。',
      'The backup file is incomplete: its end is missing. Your data are untouched; please copy the file again or use another backup.',
    ),
  ),
  altered: make(
    'damaged',
    w(
      '备份文件的校验码对不上，内容被改动过或拷贝时损坏，现有数据没有改动，请改用另一份备份。',
      'The checksum of the backup does not fit: it was edited or damaged while being copied. Your data are untouched; please use another backup.',
    ),
  ),
  newerFormat: make(
    'newer',
    w(
      '这份备份是用更新版本的法治年报做的，本机版本读不懂，现有数据没有改动，请先升级本机的法治年报再恢复。',
      'This backup was made by a newer version of the app, which this one cannot read. Your data are untouched; please update the app first.',
    ),
  ),
  brokenHistory: make(
    'damaged',
    w(
      '备份里的修改历史前后接不上，可能被改动过，现有数据没有改动，请改用另一份备份。',
      'The history inside the backup does not hold together; it may have been tampered with. Your data are untouched; please use another backup.',
    ),
  ),
  busy: make(
    'busy',
    w(
      '另一个窗口正在恢复数据，这里没有做任何改动，请等它完成。',
      'Another window is restoring data; nothing was changed here. Please wait until it is done.',
    ),
  ),
  diskFull: make(
    'disk-full',
    w(
      '磁盘空间不够，现有数据没有改动，请清理磁盘后再试。',
      'The disk is full; your data are untouched. Please free some space and try again.',
    ),
  ),
  storage: make(
    'storage',
    w(
      '浏览器没有完成读写，现有数据没有改动，请关闭其他窗口后再试。',
      'The browser could not finish reading or writing; your data are untouched. Please close other windows and try again.',
    ),
  ),
  sampleIntoReal: make(
    'other-workspace',
    w(
      '这是练习数据的备份，不能恢复到正式数据里，现有数据没有改动，请先切换到练习数据。',
      'This is a backup of practice data and cannot go into the real data, which are untouched. Please switch to the practice workspace first.',
    ),
  ),
  realIntoSample: make(
    'other-workspace',
    w(
      '这是正式数据的备份，不能恢复到练习数据里，现有数据没有改动，请先切换到正式数据。',
      'This is a backup of real data and cannot go into the practice data, which are untouched. Please switch to the real workspace first.',
    ),
  ),
};

/** The file breaks off its form at a line (counted from 1). */
export function damagedAt(line: number): Refusal {
  return make(
    'damaged',
    fillWords(
      w(
        '备份文件第 {line} 行损坏，读不下去，现有数据没有改动，请改用另一份备份。',
        'The backup file is damaged at line {line}. Your data are untouched; please use another backup.',
      ),
      { line },
    ),
  );
}

/** A ledger of the file is newer than this app knows. */
export function newerLedger(ledger: string): Refusal {
  return make(
    'newer',
    fillWords(
      w(
        '备份里的台账“{ledger}”来自更新版本的法治年报，现有数据没有改动，请先升级本机的法治年报再恢复。',
        'The ledger “{ledger}” in the backup comes from a newer version of the app. Your data are untouched; please update the app first.',
      ),
      { ledger },
    ),
  );
}
