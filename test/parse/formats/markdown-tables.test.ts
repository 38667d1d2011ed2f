import {expect, test} from 'vitest';
import {markdown} from '../../../src/parse/formats/markdown.ts';

/** A line as it is read: a label in angle brackets, furniture in curly ones, the voice before what it says. */
const read = (text: string) =>
	markdown
		.read(text)
		.lines.map(({form, text, voice}) =>
			form === 'furniture' ? `{${text}}` : form === 'label' ? `<${text}>` : `${voice ? `${voice.label}: ` : ''}${text}`,
		);

test.each([
	[
		'| Hora | Persona | Texto |\n|---|:-:|---|\n| 0:01 | **Ida** | Hola. |\n| 0:08 | Tom | ¿Ya? |\n| 0:15 | Ida | No. |\n\nEnd.',
		[
			...['{Hora}', '{Persona}', '{Texto}', '{|---|:-:|---|}'],
			...['{0:01}', '<Ida>', 'Ida: Hola.', '{0:08}', '<Tom>', 'Tom: ¿Ya?', '{0:15}', '<Ida>', 'Ida: No.', 'End.'],
		],
	],
	[
		'Who | Says\n--- | ---\nIda | We open a \\| b.\nTom | Is it safe today?\nIda | It is, we hope.',
		[
			...['{Who}', '{Says}', '{--- | ---}'],
			...['<Ida>', 'Ida: We open a | b.', '<Tom>', 'Tom: Is it safe today?', '<Ida>', 'Ida: It is, we hope.'],
		],
	],
	[
		'Lake | Boats\n--- | ---\nUpper Lake | 40\nMill Pond | 7',
		['Lake | Boats', '--- | ---', 'Upper Lake | 40', 'Mill Pond | 7'],
	],
])('%j', (text, lines) => {
	expect(markdown.accepts(text, '')).toBe(true);
	expect(read(text)).toEqual(lines);
});

test('bars without a rule below them are no table', () => {
	expect(markdown.accepts('Home | News | Talk\n\nWe open | today.\n---\n', '')).toBe(false);
});
