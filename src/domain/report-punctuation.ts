const wide: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
};
const han = /[\p{Script=Han}《》“”‘’、，。；：！？（）〔〕%余\ufffc]/u;

/** Half-width punctuation that stands inside Chinese text: offset, length 1, and what belongs there. */
export function halfWidthPlaces(text: string): { at: number; mark: string }[] {
  const places: { at: number; mark: string }[] = [];
  const brackets: number[] = [];
  let opened = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    if (char === '(') brackets.push(at);
    else if (char === ')') {
      const start = brackets.pop();
      if (start !== undefined && isChineseBracket(text, start, at)) {
        places.push({ at: start, mark: '（' }, { at, mark: '）' });
      }
    } else if (char === '"' && (han.test(before) || han.test(after))) {
      opened = !opened;
      places.push({ at, mark: opened ? '“' : '”' });
    } else if (char === '.') {
      if (/\p{Script=Han}/u.test(before) && (after === '' || han.test(after))) {
        places.push({ at, mark: '。' });
      }
    } else if (wide[char] && isBetweenChinese(before, after)) {
      places.push({ at, mark: wide[char] });
    }
  }
  return places.sort((a, b) => a.at - b.at);
}

/** Writes half-width punctuation inside Chinese text full-width; numbers, times and addresses stay. */
export function toFullWidth(text: string): string {
  const chars = text.split('');
  for (const { at, mark } of halfWidthPlaces(text)) chars[at] = mark;
  return chars.join('');
}

function isBetweenChinese(before: string, after: string): boolean {
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return han.test(before) || (han.test(after) && !/[a-z]/i.test(before));
}

function isChineseBracket(text: string, start: number, end: number): boolean {
  return (
    han.test(text.slice(start + 1, end)) ||
    han.test(text[start - 1] ?? '') ||
    han.test(text[end + 1] ?? '')
  );
}
