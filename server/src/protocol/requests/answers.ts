/** Why something cannot be done. */
export interface Refused {
  readonly refused: string;
}

/** The settings of a plan as they are to be written. */
export interface ConfigItem {
  readonly uri: string;
  readonly base64: string;
}
