/** Names as people write them, parted by commas. */
export interface PlaceNames {
  /** Countries and territories, by every name that is usual. */
  readonly countries: string;
  /** Continents and their parts, the world itself left out. */
  readonly continents: string;
  /** Languages, which look like places after "in" ("in English"). */
  readonly languages: string;
}
