/** Cases on which a property once failed, by its name, as `npm run fuzz` printed them: they are tried in every run. */
export const ONCE_FAILED: Readonly<Record<string, readonly unknown[]>> = {
  'Renamed there and back, every text is as it was': [
    // A title after a line separator, which is no part of any name that can be asked for.
    {
      folder: { files: [{ text: '食の催し\n1-8 \u2028食品を大切にする' }], settings: '{}' },
      newName: '夕凪の市',
      first: 0,
    },
  ],
};
