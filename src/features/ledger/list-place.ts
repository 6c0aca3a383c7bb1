/** Where a list stood: scrolled pixels and the row in hand. */
export interface ListPlace {
  top: number;
  active: number;
}

const places = new Map<string, ListPlace>();

/** The place of the list at an address, kept while the page is open, so that coming back finds the same row. */
export function placeOf(address: string): ListPlace {
  let place = places.get(address);
  if (!place) {
    place = { top: 0, active: 0 };
    places.set(address, place);
  }
  return place;
}
