import {narrowRuler, type Ruler} from '../../text/cells.ts';

/** Stands in for string-width inside Ink (see bin/make/ink/cell-widths.ts): one truth about widths. */
export const inkWidth = (text: string): number => ruler.width(text);

/** What Ink measures with now: what it has found out with another does not hold any more. */
export const inkRuler = (): Ruler => ruler;

let ruler = narrowRuler;

/** Tells Ink how its terminal draws: it has no other way to know. */
export function measureWith(own: Ruler): void {
	ruler = own;
}
