import {cellWidth} from './cells.ts';

/** Stands in for the package of this name inside Ink: the bundle resolves it here (bin/make/build.js). */
export default function stringWidth(text: string): number {
	return cellWidth(text);
}
