/** A table as a spreadsheet holds it. */
export interface Sheet {
  /** Empty where it has none of its own. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
