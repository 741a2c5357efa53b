/** The marks of a listing, as plans write them. */
export const MARK_WORDS = { relisted: '【再掲】', listedElsewhere: '【別掲】' } as const;
