import {beforeAll, describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {briefingDocx} from '../../src/export/briefing-docx.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {ferry} from './ferry.ts';
import {filesIn} from './zip.ts';

const filesOf = async (briefing: Briefing) => filesIn(await briefingDocx(createOutline(briefing), wordingIn('en')));

describe('a document of Word', () => {
	let files: ReadonlyMap<string, string> = new Map();
	let paragraphs: readonly (readonly [style: string, text: string])[] = [];

	beforeAll(async () => {
		files = await filesOf({
			...ferry,
			turns: ferry.turns.map(turn => ({...turn, blocks: turn.blocks.map(block => ({...block, start: 1, end: 9}))})),
			notes: [{start: 2, end: 3, message: 'Nobody answers.', code: 'unanswered-question'}],
		});
		paragraphs = [...(files.get('word/document.xml') ?? '').matchAll(/<w:p>([\s\S]*?)<\/w:p>/gu)].map(
			([, inside = '']) => [
				/<w:pStyle w:val="([^"]*)"/u.exec(inside)?.[1] ?? '',
				[...inside.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
			],
		);
	});

	test('has a heading for each question, a paragraph for each speaker, and what is said in styles', () => {
		expect(paragraphs).toEqual([
			['Title', '渡輪復航記者會'],
			['BriefingFacts', '2024-05-06 · 10:30 · 碼頭大廳'],
			['BriefingFacts', 'ferry.txt'],
			['Heading1', 'Opening'],
			['Speaker', '林望潮  航務處處長, 發言人'],
			['', '渡輪下週復航，票價由3元降到2.5元。'],
			['PictureCaption', '林望潮在碼頭'],
			['Heading1', '1. 有多少艘渡輪'],
			['Reporter', 'Ida Berg  Quay Post'],
			['Question', 'How many ferries will run?'],
			['Speaker', '林望潮  航務處處長, 發言人'],
			['', '約40艘渡輪。'],
			['Scene', '（鼓掌）'],
			['Heading1', 'Closing'],
			['Speaker', '(no speaker)'],
			['', '謝謝各位，渡輪上見。'],
		]);
	});

	test('knows its styles, its language and the fonts of it', () => {
		const styles = files.get('word/styles.xml') ?? '';
		for (const [style] of paragraphs) if (style !== '') expect(styles).toContain(`w:styleId="${style}"`);
		expect(styles).toContain('w:eastAsia="PMingLiU"');
		expect(styles).toMatch(/<w:lang [^>]*w:eastAsia="zh-TW"/u);
	});

	test('has a bookmark at each block and question, and a comment at what is in doubt', () => {
		const text = files.get('word/document.xml') ?? '';
		const marks = [...text.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name);
		expect(marks).toContain('q1_a1_p2');
		expect(marks).toContain('q1');
		expect(new Set(marks).size).toBe(marks.length);
		expect(files.get('word/comments.xml')).toContain('Nobody answers this question.');
		expect(text).toContain('<w:commentReference w:id="0"/>');
	});
});

test('text from right to left is set so', async () => {
	const text = (await filesOf({...ferry, language: 'ar'})).get('word/document.xml') ?? '';
	expect(text).toContain('<w:bidi/>');
});
