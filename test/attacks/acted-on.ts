/** What a terminal would act on in a text that is to be shown as text, each told as `U+009B at 12`; a mark of bytes, tabs and CRLF are those of a table. */
export function actedOn(text: string, {table = false} = {}): readonly string[] {
	const found: string[] = [];
	let marks = 0;
	let before = '';
	let at = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const tell = (): void => void found.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')} at ${at}`);
		marks = /^[\p{Mn}\p{Me}]$/u.test(character) ? marks + 1 : 0;
		if (table && (character === '\t' || (character === '\r' && text[at + 1] === '\n') || (at === 0 && code === 0xfeff)))
			void 0;
		else if (isControl(code) || isUnseen(code)) tell();
		else if (code === 0x200d && !/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before)) tell();
		else if (isSelector(code) && isSelector(before.codePointAt(0) ?? 0)) tell();
		else if (marks > 4) tell();
		before = character;
		at += character.length;
	}
	return found;
}

/** C0 but the line feed, DEL, C1. */
const isControl = (code: number): boolean => (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);

/** Bidi controls, zero width but the joiner of emoji, separators, fillers, tags, noncharacters, lone surrogates. */
const isUnseen = (code: number): boolean =>
	unseen.some(([from, to]) => code >= from && code <= to) || (code & 0xfffe) === 0xfffe;

const unseen: readonly (readonly [number, number])[] = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180e, 0x180e],
	[0x200b, 0x200c],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0x3164, 0x3164],
	[0xd800, 0xdfff],
	[0xfdd0, 0xfdef],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe00ff],
	[0xe01f0, 0xe0fff],
];

const isSelector = (code: number): boolean =>
	(code >= 0xfe00 && code <= 0xfe0f) ||
	(code >= 0x180b && code <= 0x180d) ||
	code === 0x180f ||
	(code >= 0xe0100 && code <= 0xe01ef);

/** The cells of a table that a spreadsheet takes for a formula; those that hold a number and nothing else are none. */
export const formulas = (rows: readonly (readonly string[])[]): readonly string[] =>
	rows.flat().filter(cell => /^[\s]*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell));

/** Of what was written to a terminal, all that is neither text nor one of the sequences that the reader draws by. */
export function foreignTo(written: string): readonly string[] {
	const rest = written.replace(drawing, '').replace(/\r/g, '');
	return actedOn(rest).map(told => {
		const place = Number(told.slice(told.lastIndexOf(' ')));
		return `${told}: ${JSON.stringify(rest.slice(Math.max(0, place - 20), place + 20))}`;
	});
}

/** CSI for the cursor, erasing, scrolling, colours and the modes it sets; the questions it asks; the clipboard, in base64. */
const drawing =
	/\u001B\[[\d;]*[ABCDEFGHJKLMPSTXmr@]|\u001B\[\?(?:7|25|1000|1002|1006|1007|1049|2004|2026)[hlrs]|\u001B\[(?:6n|[?>]?0?c|\?u)|\u001B\[[<>=]\d*(?:;\d+)*u|\u001B\]11;\?\u001B\\|\u001B\]52;c;[A-Za-z0-9+/]*=*\u0007/g;
