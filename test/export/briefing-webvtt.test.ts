import {expect, test} from 'vitest';
import type {Block, Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {briefingWebvtt} from '../../src/export/briefing-webvtt.ts';
import {ferry} from './ferry.ts';
import {parsed} from './told.ts';

const timed = (times: Readonly<Record<string, string>>): Briefing => ({
	...ferry,
	event: {...ferry.event, title: 'Ferries --> quay'},
	turns: ferry.turns.map(turn => ({
		...turn,
		blocks: turn.blocks.map((block): Block => {
			const time = times[block.id];
			return {...block, ...(time !== undefined && {time})};
		}),
	})),
});
const captions = (times: Readonly<Record<string, string>>) => briefingWebvtt(createOutline(timed(times)));

test('a cue goes to where the next begins; what has no time stays in the one before', () => {
	expect(
		captions({
			'statement1-p1': '00:00:01.000',
			'q1-q1-p1': '00:01:02.500',
			'q1-a1-p1': '01:00:00.000',
			'q1-a1-p2': '01:00:00.000',
		}),
	).toBe(
		[
			'WEBVTT - Ferries → quay',
			'00:00:01.000 --> 00:01:02.500\n<v 林望潮>渡輪下週復航，票價由3元降到2.5元。',
			'00:01:02.500 --> 01:00:00.000\n<v Ida Berg>How many ferries will run?',
			'01:00:00.000 --> 01:00:02.000\n<v 林望潮>約40艘渡輪。\n（鼓掌）\n&gt;&gt; 謝謝各位，渡輪上見。\n',
		].join('\n\n'),
	);
});

test('without any time there are none', () => {
	expect(captions({})).toBeNull();
});

test('what stands before the first time begins at 0', () => {
	expect(captions({'q1-q1-p1': '00:00:09.000'})).toContain('00:00:00.000 --> 00:00:09.000\n<v 林望潮>渡輪');
});

test('captions that name nobody are written and read as the same turns', () => {
	const source =
		'1\n00:00:01,000 --> 00:00:02,000\n>> When is it open?\n\n2\n00:00:02,000 --> 00:00:03,000\n>> In May. [applause]\n\n3\n00:00:03,000 --> 00:00:04,000\n>> I see.\n';
	const first = parsed(source, 'x.srt').briefing;
	const text = briefingWebvtt(createOutline(first)) ?? '';
	const told = ({turns}: Briefing) =>
		turns.map(({speaker, blocks}) => [speaker, blocks.map(({text, time}) => [text, time])]);
	expect(told(first)).toHaveLength(3);
	expect(told(parsed(text, 'x.vtt').briefing)).toEqual(told(first));
});

test('signs of mark-up in words and names are words, read again by our own parser', () => {
	const speakers = ferry.speakers.map(speaker => ({
		...speaker,
		name: speaker.id === 's2' ? 'Ida <&> Berg' : speaker.name,
	}));
	const block = {...ferry.turns[1]!.blocks[0]!, text: 'Is 1 < 2 & "so" --> on?', time: '00:00:01.000'};
	const text = briefingWebvtt(createOutline({...ferry, speakers, turns: [{...ferry.turns[1]!, blocks: [block]}]}));
	expect(text).toContain('<v Ida &lt;&amp;&gt; Berg>Is 1 &lt; 2 &amp; "so" --&gt; on?');
	const {briefing} = parsed(text ?? '', 'x.vtt');
	expect(briefing.turns.map(({blocks}) => blocks.map(({text, time}) => [text, time]))).toEqual([
		[['Is 1 < 2 & "so" --> on?', '00:00:01.000']],
	]);
	expect(briefing.speakers[0]?.name).toBe('Ida <&> Berg');
});
