/**
 * How a cell is painted. There is one object for each style, so two are the same if they are one: frames are compared cell by cell.
 */
export interface CellStyle {
	/** The parameters of SGR that lead here from plain text; empty for plain text itself. */
	readonly codes: string;
	/** How a blank looks in it: of weight and colour of letters nothing is seen, unless the ground or a line is. */
	readonly ofBlank: CellStyle;
	/** The style after these parameters of SGR; what tells of no weight, line or colour is left out. */
	readonly after: (parameters: string) => CellStyle;
}

/** What a style is made of, by place: the codes that set it, or empty. */
type StyleParts = readonly string[];

export const nothing: StyleParts = ['', '', '', '', '', '', '', ''];
const letters = 6;
const ground = 7;

/** The codes of SGR but for colours: the place of what each sets (bold, dim, italic, underline, inverse, struck out), the places of what each ends. */
export const sgrCodes: {
	readonly sets: Readonly<Record<number, number>>;
	readonly ends: Readonly<Record<number, readonly number[]>>;
} = {
	sets: {1: 0, 2: 1, 3: 2, 4: 3, 7: 4, 9: 5},
	ends: {22: [0, 1], 23: [2], 24: [3], 27: [4], 29: [5], 39: [letters], 49: [ground]},
};
/** What is seen where no letter is: underline, inverse, struck out, and the ground. */
const isSeenInBlank = (part: string, place: number): boolean => part !== '' && place >= 3 && place !== letters;

const styles = new Map<string, CellStyle>();

/** Text as the terminal shows it that was told nothing. */
export const plain: CellStyle = styleOf(nothing);

function styleOf(parts: StyleParts): CellStyle {
	const codes = parts.filter(Boolean).join(';');
	const known = styles.get(codes);
	if (known) return known;
	const isSeen = parts.some(isSeenInBlank);
	const next = new Map<string, CellStyle>();
	const style: CellStyle = {
		codes,
		get ofBlank() {
			return isSeen ? style : plain;
		},
		after: parameters => {
			const style = next.get(parameters) ?? styleOf(partsAfter(parts, parameters));
			next.set(parameters, style);
			return style;
		},
	};
	styles.set(codes, style);
	return style;
}

/** What a style is made of after these parameters. */
export function partsAfter(before: StyleParts, parameters: string, {sets, ends} = sgrCodes): StyleParts {
	const codes = parameters.split(';').map(Number);
	const parts = [...before];
	for (let at = 0; at < codes.length; at++) {
		const code = codes[at]!;
		const place = sets[code] ?? colouredBy(code);
		const end = at + (isTold(code) ? (codes[at + 1] === 5 ? 3 : 5) : 1);
		if (code === 0) parts.splice(0, parts.length, ...nothing);
		if (place !== undefined) parts[place] = codes.slice(at, end).join(';');
		for (const ended of ends[code] ?? []) parts[ended] = '';
		at = end - 1;
	}
	return parts;
}

/** Whether the codes after it tell a colour: `5` and one of 256, or `2` and how red, green and blue it is. */
const isTold = (code: number): boolean => code === 38 || code === 48;

/** The place of the colour that a code sets: one of sixteen, or one that is told. */
function colouredBy(code: number): number | undefined {
	if (code % 10 > 7 && !isTold(code)) return undefined;
	const tens = Math.floor(code / 10);
	return tens === 3 || tens === 9 ? letters : tens === 4 || tens === 10 ? ground : undefined;
}
