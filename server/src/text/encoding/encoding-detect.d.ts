// The part of the library that tells encodings apart: the whole of it would bring large tables into every program.
declare module 'encoding-japanese/src/encoding-detect' {
  export function isEUCJP(bytes: Uint8Array): boolean;
  export function isSJIS(bytes: Uint8Array): boolean;
}
