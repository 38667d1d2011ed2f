import {expect, test} from 'vitest';
import {lineInFile, parseBriefing} from '../../src/parse/parse.ts';

const page = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Trams</title></head>
<body><article><h1>Trams</h1>
<p><strong>Reporter:</strong>
When do the &laquo;trams&raquo; run?</p>
<p><strong>Director Halloran:</strong> The trams run again from Monday.</p>
<p><strong>Reporter:</strong> And at night?</p>
<table><tr>
<td><strong>Director Halloran:</strong>
The trams run again at night.</td></tr></table>
<pre>
Reporter: And in
winter?

Director Halloran: The trams run again in winter.
</pre></article></body></html>
`;
const record =
	'{\n"title": "Trams",\n"content":\n"Reporter: When?\\n\\nDirector Halloran: The trams run from Monday."}';
const debate = `<?xml version="1.0"?>
<debate><speech by="#reed"><from>Tom Reed:</from>
<p>When do the trams run?</p></speech>
<speech by="#halloran"><p>
The trams &#x2014; all &#x2014; run from Monday.</p></speech></debate>`;
const turns = `<?xml version="1.0"?>
<all><turn who="Reed">
<p>When do the trams run?</p></turn>
<turn who="Halloran"><p>From Monday.</p></turn></all>`;

/** 供水 and 南區 in GB18030. */
const gb = Buffer.concat([
	Buffer.from([0xb9, 0xa9, 0xcb, 0xae, 0x0d, 0x0a, 0x0d, 0x0a]),
	Buffer.from('Reporter: When?\r\n\r\nDirector Halloran: '),
	Buffer.from([0xc4, 0xcf, 0xc7, 0xf8, 0xa1, 0xa3]),
]);

test.each([
	['mark-up, with an entity', page, 'When do', 4],
	['mark-up, a paragraph that begins like another', page, 'The trams run again from', 6],
	['a cell', page, 'The trams run again at night', 9],
	['preformatted lines', page, 'winter?', 13],
	['preformatted lines, the last', page, 'The trams run again in winter', 15],
	['text in another character set', gb, '南', 5],
	['a field of JSON', record, 'The trams run', 4],
	['a debate in XML', debate, 'The trams', 5],
	['turns of a record in XML', turns, 'From', 4],
	['the first line that is shown', page, 'Trams', 3],
])('%s', (_, source, words, line) => {
	const bytes = Buffer.from(source);
	const options = {name: '-', ...(source === gb && {encoding: 'gb18030'})};
	const reading = parseBriefing(bytes, options);
	if ('failure' in reading) throw new Error(reading.failure);
	expect(lineInFile(bytes, options, reading.text.indexOf(words))).toBe(line);
});
