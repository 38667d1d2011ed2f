import {expect, test} from 'vitest';
import {sentencesAsTsv, sentencesListed} from '../../src/export/sentences-listed.ts';
import {loadScript} from '../../src/text/load-script.ts';
import {ferry} from './ferry.ts';

const turns = [
	{
		...ferry.turns[0]!,
		blocks: [
			{...ferry.turns[0]!.blocks[0]!, text: '渡輪下週復航。票價由3元降到2.5元。'},
			...ferry.turns[0]!.blocks.slice(1),
		],
	},
];

test('a sentence a row, as printed; a caption is none', () => {
	expect(sentencesAsTsv(sentencesListed(ferry, turns, null))).toBe(
		[
			'anchor	question	kind	speaker	start	end	printed	shown\n',
			'statement1-p1		statement	林望潮	0	7	渡輪下週復航。	\n',
			'statement1-p1		statement	林望潮	7	19	票價由3元降到2.5元。	\n',
		].join(''),
	);
});

test('in another script beside what was printed', async () => {
	const sentences = sentencesListed(ferry, turns, await loadScript('simplified'));
	expect(sentences.map(({printed, shown}) => [printed, shown])).toEqual([
		['渡輪下週復航。', '渡轮下周复航。'],
		['票價由3元降到2.5元。', '票价由3元降到2.5元。'],
	]);
});
