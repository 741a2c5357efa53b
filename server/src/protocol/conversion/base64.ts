/** No call takes more arguments than this. */
const CHUNK = 0x8000;

/** Bytes as a client gets them: JSON has none. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
