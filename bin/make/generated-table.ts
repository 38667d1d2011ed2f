// What the generated tables have in common.

/** A dictionary of opencc-js as pairs of [from, to]. */
export const rows = (dictionary: string): readonly (readonly [from: string, to: string])[] =>
	dictionary.split('|').map(row => row.split(' ') as [string, string]);

/** The text of a module that exports strings. */
export function generated(head: string, strings: Readonly<Record<string, string>>): string {
	const lines = Object.entries(strings).map(([name, text]) => `export const ${name} =\n\t${literal(text)};\n`);
	return `// ${head}\n// Generated: change bin/make/ instead.\n${lines.join('')}`;
}

/** A string literal in which only what cannot be seen is escaped. */
function literal(text: string): string {
	const body = text.replace(/[\\'\p{C}\p{Z}\p{M}\p{Cn}]/gu, char => {
		if (char === ' ') return char;
		if (char === '\\' || char === "'") return `\\${char}`;
		return [...Array(char.length).keys()].map(i => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
	});
	return `'${body}'`;
}
