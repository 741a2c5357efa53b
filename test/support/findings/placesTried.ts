/** At how many places of a plan each fault is made; `SHISAKU_PLACES` asks for more (docs/testing.md). */
export function placesTried(usually: number): number {
  return Number(process.env.SHISAKU_PLACES ?? usually);
}
