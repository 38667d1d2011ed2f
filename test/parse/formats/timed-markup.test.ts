import {expect, test} from 'vitest';
import {timedMarkup} from '../../../src/parse/formats/timed-markup.ts';

const read = (text: string) => {
	if (!timedMarkup.accepts(text, 'x')) return null;
	const {format, lines, facts} = timedMarkup.read(text);
	return {
		format,
		...facts,
		lines: lines.map(({form, text, voice, times}) => [
			form === 'plain' ? text : `${form}: ${text}`,
			voice?.label,
			times?.[0]?.time,
		]),
	};
};

test.each([
	[
		`<?xml version="1.0"?><tt xmlns="x" xmlns:ttm="y" xmlns:ttp="z" ttp:frameRate="25" ttp:tickRate="1000"><head><metadata>
		<ttm:title>The quay</ttm:title><ttm:agent xml:id="a1"><ttm:name type="full">Ann</ttm:name></ttm:agent></metadata>
		<styling><style id="s"/></styling></head><body><div>
		<p begin="00:00:01.500" dur="1s" ttm:agent="a1">Good,<br/>all
		  of you.</p><p begin="00:01:02:05" end="00:01:03:00" ttm:agent="a2">Yes.</p><p begin="70000t" ttm:agent="a1"><span>Oh.</span></p>
		<p ttm:agent="a2"><span begin="1.5m">So.</span></p></div></body></tt>`,
		{
			format: 'ttml',
			title: 'The quay',
			lines: [
				['Good, all of you.', 'Ann', '00:00:01.500'],
				['Yes.', 'a2', '00:01:02.200'],
				['Oh.', 'Ann', '00:01:10.000'],
				['So.', 'a2', '00:01:30.000'],
			],
		},
	],
	[
		'<?xml version="1.0"?><timedtext format="3"><head><ws id="0"/></head><body><w t="0" id="1"/><p t="1500" d="900"><s>we</s><s t="300"> open</s></p><p t="2400" a="1">\n</p><p t="62000" d="9">now</p></body></timedtext>',
		{
			format: 'srv3',
			lines: [
				['we open', undefined, '00:00:01.500'],
				['now', undefined, '00:01:02.000'],
			],
		},
	],
	[
		'<?xml version="1.0"?><transcript><text start="1.5" dur="1">it&amp;#39;s open</text><text start="62" dur="1">now</text></transcript>',
		{
			format: 'srv1',
			lines: [
				["it's open", undefined, '00:00:01.500'],
				['now', undefined, '00:01:02.000'],
			],
		},
	],
	[
		'<SAMI><HEAD><TITLE>The quay</TITLE><STYLE><!-- P {} --></STYLE></HEAD><BODY><SYNC Start=1500><P Class=E>Good,<br>all.\n<SYNC Start=2500><P Class=E>&nbsp;\n<SYNC Start=62000><P Class=E>Yes.</BODY></SAMI>',
		{format: 'sami', title: 'The quay', lines: [['Good, all. Yes.', undefined, '00:00:01.500']]},
	],
	['<?xml version="1.0"?><record><text start="1">Yes.</text></record>', null],
])('%s', (text, reading) => {
	expect(read(text)).toEqual(reading);
});
