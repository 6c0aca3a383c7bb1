import styles from '#src/ui/icon.module.css';

/** One 1.5 px stroke on a 20 px grid for each sign. */
const strokes = {
  home: 'M3 9.5 10 4l7 5.5V17h-4.5v-4.5h-5V17H3z',
  ledger:
    'M4.5 3h9A1.5 1.5 0 0 1 15 4.5V17H5a1.5 1.5 0 0 1-1.5-1.5V4A1 1 0 0 1 4.5 3M3.5 15.5A1.5 1.5 0 0 1 5 14h10M6.5 6.5h5.5M6.5 9.5h5.5',
  chart: 'M3 17h14M5 17v-6h2.5v6M9 17V4.5h2.5V17M13 17V8h2.5v9',
  report: 'M5 2.5h7L15.5 6v11.5H5zM12 2.5V6h3.5M7.5 9.5H13M7.5 12H13M7.5 14.5h3',
  data: 'M10 3c3.6 0 6.5 1 6.5 2.3S13.6 7.6 10 7.6 3.5 6.6 3.5 5.3 6.4 3 10 3M3.5 5.3v9.4C3.5 16 6.4 17 10 17s6.5-1 6.5-2.3V5.3M3.5 10c0 1.3 2.9 2.3 6.5 2.3s6.5-1 6.5-2.3',
  settings: 'M3 5.5h7M14 5.5h3M3 10h2M9 10h8M3 14.5h8M15 14.5h2M12 3.5v4M7 8v4M13 12.5v4',
  plus: 'M10 4v12M4 10h12',
  search: 'M8.7 3.5a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4M12.5 12.5 17 17',
  filter: 'M3 4.5h14l-5.5 6.5v5.5l-3-1.5v-4z',
  columns: 'M3.5 4h13v12h-13zM8 4v12M12.2 4v12',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  upload: 'M10 13V3.5M6 7l4-4 4 4M3.5 16.5h13',
  trash: 'M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11.5h8.4L15 5.5M8.3 8.5v5.5M11.7 8.5v5.5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  check: 'M3.5 10.5 8 15l8.5-9.5',
  warning: 'M10 3 18 16.5H2zM10 8v4M10 14v.5',
  info: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 9v5M10 6.2v.5',
  error: 'M6.8 2.8h6.4l4 4v6.4l-4 4H6.8l-4-4V6.8zM10 6.5v4.5M10 13.3v.5',
  close: 'M5 5l10 10M15 5 5 15',
  chevronDown: 'M5 7.5l5 5 5-5',
  chevronUp: 'M5 12.5l5-5 5 5',
  chevronLeft: 'M12.5 5l-5 5 5 5',
  chevronRight: 'M7.5 5l5 5-5 5',
  calendar: 'M3.5 4.5h13v12.5h-13zM3.5 8h13M7 2.5v3.5M13 2.5v3.5',
  print: 'M6 7V3h8v4M6 14.5H3V7h14v7.5h-3M6 12h8v5H6z',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2L10.3 5.5M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1.2-1.2',
  history: 'M3.5 10A6.5 6.5 0 1 0 5.7 5.1M3.3 3.5l.7 3.3 3.3-.6M10 6.5V10l2.5 2',
  shield: 'M10 2.5 16 5v4.5c0 3.5-2.3 6.3-6 8-3.7-1.7-6-4.5-6-8V5zM7 9.8l2.2 2.2L13 7.8',
  help: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 13.7v.5',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5',
  sun: 'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  language:
    'M2.5 5h9M7 3v2M9.5 5C8.8 8 6.5 10.5 3 12M4.5 5c.7 2.5 2.7 4.8 5.5 6M9.5 17 13.5 8l4 9M10.9 14h5.2',
  more: 'M4.5 9.5h.1v1h-.1zM10 9.5h.1v1H10zM15.5 9.5h.1v1h-.1z',
  copy: 'M7 7h9.5v10H7zM13 7V3.5H3.5v9.5H7',
  edit: 'M4 16l.6-3.2 8.7-8.7a1.5 1.5 0 0 1 2.1 0l.6.6a1.5 1.5 0 0 1 0 2.1l-8.7 8.7zM12 5.5 14.5 8',
  eye: 'M2 10c2-3.5 4.7-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.7 5.2-8 5.2S4 13.5 2 10M10 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.5M3.5 10h.5M3.5 15h.5',
} as const;

export type IconName = keyof typeof strokes;
export const iconNames = Object.keys(strokes) as IconName[];

/** A sign beside words; it is never the only carrier of meaning, so screen readers skip it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
