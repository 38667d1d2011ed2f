import {narrowRuler, type Ruler} from '../../text/cells.ts';

/** Stands in for string-width inside Ink (see bin/make/ink/cell-widths.ts): one truth about widths. */
export const inkWidth = (text: string): number => ruler.width(text);

let ruler = narrowRuler;

/** Tells Ink how its terminal draws: it has no other way to know. */
export function measureWith(own: Ruler): void {
	ruler = own;
}
