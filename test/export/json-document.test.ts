import {expect, test} from 'vitest';
import {jsonDocument, jsonLine} from '../../src/export/json-document.ts';

const generator = {name: 'briefing-tui', version: '0'};

test.each([
	['C1 and DEL', 'a\u009B31m\u007Fb'],
	['ESC and line breaks', 'a\u001B]0;x\u0007\n\u2028b'],
	['direction and no width', '\u202Eabc\u200B\u2066\uFEFF\u061C'],
	['tags', 'x\u{E0041}\u{E007F}'],
	['fillers and what is no character', '\u3164\u00AD\uFFFE'],
	['nothing of the kind', '肖亞慶 “é” 𠮷'],
])('%s: given back exactly, with nothing that a terminal acts on', (_, file) => {
	for (const write of [jsonDocument, jsonLine]) {
		const written = write('s/1', generator, {file});
		expect(JSON.parse(written)).toEqual({schema: 's/1', generator, file});
		expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
	}
	expect(jsonLine('s/1', generator, {file}).trimEnd()).not.toContain('\n');
});
