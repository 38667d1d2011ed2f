import {secondsIn} from '../briefing/block-time.ts';
import type {Outline} from '../briefing/outline.ts';
import {clockTime} from '../parse/words/clock-time.ts';
import {entities} from './entities.ts';

/** A stretch of time and what is said in it; seconds. */
interface TimedWords {
	readonly start: number;
	readonly lines: string[];
	letters: number;
}

/**
 * A briefing as captions: what is said from one known time to the next, each voice under its name, one that
 * nobody named behind the mark for a change of speaker. Captions of pictures are nothing that is heard and are left out. Ends with a line break.
 * @returns null where the source has no times
 */
export function briefingWebvtt({briefing, turns, speaker}: Outline): string | null {
	if (!turns.some(({blocks}) => blocks.some(block => secondsIn(block.time ?? '') !== null))) return null;
	const cues: TimedWords[] = [];
	for (const turn of turns) {
		const name = speaker(turn.speaker)?.name;
		for (const block of turn.blocks) {
			const start = secondsIn(block.time ?? '');
			const last = cues.at(-1);
			if (!last || (start !== null && start > last.start)) cues.push({start: start ?? 0, lines: [], letters: 0});
			const cue = cues.at(-1);
			if (!cue || block.kind === 'caption') continue;
			const changes = block === turn.blocks[0] && turns.length > 1 ? '&gt;&gt; ' : '';
			const voice = name === undefined ? changes : `<v ${cueText(name)}>`;
			cue.lines.push(`${block.kind === 'scene' ? '' : voice}${cueText(block.text)}`);
			cue.letters += block.text.length;
		}
	}
	const said = cues.filter(({lines}) => lines.length > 0);
	const title = briefing.event.title === null ? '' : ` - ${briefing.event.title.replaceAll('-->', '→')}`;
	const written = said.map(({start, lines, letters}, i) => {
		const end = said[i + 1]?.start ?? start + Math.max(shortest, letters / lettersInSecond);
		return `${clockTime(start)} --> ${clockTime(end)}\n${lines.join('\n')}`;
	});
	return `${[`WEBVTT${title}`, ...written].join('\n\n')}\n`;
}

const cueText = (text: string): string => entities(text).replaceAll('&quot;', '"');

/** How long the last words last is not known: so many seconds at least, and as many as it takes to say them. */
const shortest = 2;
const lettersInSecond = 15;
