/** A part of a whole (0 to 1) in whole per cent; something is never called nothing. */
export const percentage = (part: number): string => (part > 0 && part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`);
