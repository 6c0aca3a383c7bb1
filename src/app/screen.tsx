import { type ComponentType, lazy, type ReactNode, useState } from 'react';

/** A part of the program that is loaded when first shown. */
export interface Screen<Props> {
  (props: Props): ReactNode;
  /** Loads it ahead. */
  preload: () => Promise<unknown>;
}

/**
 * A screen loaded when first shown, inside a `Suspense`. One that was loaded ahead is drawn at once: React lets a lazy
 * part wait 300 ms behind the last placeholder.
 */
export function screen<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): Screen<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Lazy = lazy(preload);
  function OneScreen(props: Props) {
    // Kept while mounted: another component in the same place would begin anew.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return <Part {...props} />;
  }
  return Object.assign(OneScreen, { preload });
}
