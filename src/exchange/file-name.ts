/** Longest stem in UTF-16 units: with a folder in front, Windows still opens the path. */
const LONGEST_STEM = 120;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name of the parts joined by `-`, without what Windows forbids in names; Chinese stays as it is.
 * `officeFileName(['永和镇', '2023'], 'docx')` is `永和镇-2023.docx`. Empty parts are left out.
 */
export function officeFileName(parts: readonly string[], extension: string): string {
  const kept = parts.map(cleanPart).filter((part) => part !== '');
  const joined = kept.join('-') || '未命名';
  const stem = cleanPart(joined.slice(0, LONGEST_STEM));
  return `${DEVICE.test(stem) ? `${stem}_` : stem}.${extension.replace(/^\./, '')}`;
}

/** Forbidden, control, broken and invisible direction characters out; no space or dot at either end. */
function cleanPart(part: string): string {
  return part
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}
