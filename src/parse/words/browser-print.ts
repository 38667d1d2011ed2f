/** What browsers print at the foot of a page: its address, its number and how many there are. */
const foot = /^(?:https?|file|data|about|blob|chrome-extension):\S+\s+\d{1,4}\/\d{1,4}$/u;
/** What they print at its head: when it was printed, before its title. */
const head = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s\D{0,4}\d{1,2}:\d{2}(?!\d)/u;

/** Whether folded text is the foot of a page that a browser printed. */
export const isBrowserFoot = (folded: string): boolean => foot.test(folded);

/** Whether folded text begins like the head of a page that a browser printed; so may other lines with a day and an hour. */
export const isBrowserHead = (folded: string): boolean => head.test(folded);
