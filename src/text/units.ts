/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type UnitRange = readonly [start: number, end: number];

/** The text that UTF-16 units spell, lone surrogates included. */
export function textOfUnits(units: Uint16Array): string {
	const text = decoder.decode(units);
	return text.includes(replaced) ? unitByUnit(units) : text;
}

const decoder = new TextDecoder('utf-16le', {ignoreBOM: true});
/** What a decoder puts for a lone surrogate. */
const replaced = '\uFFFD';

function unitByUnit(units: Uint16Array): string {
	return Array.from(units, unit => String.fromCharCode(unit)).join('');
}
