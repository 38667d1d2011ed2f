/** What lines may be sorted by: the words before the key and after it, the nearest first, the key, or who speaks. */
export const sortKeys = ['L1', 'L2', 'L3', 'R1', 'R2', 'R3', 'key', 'speaker'] as const;

export type SortKey = (typeof sortKeys)[number];
