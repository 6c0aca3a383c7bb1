/** Joins the class names that hold: `classNames(styles.row, picked && styles.picked)`. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
