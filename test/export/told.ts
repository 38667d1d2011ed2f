import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {type BriefingFormat, writtenAs} from '../../src/export/briefing-formats.ts';
import {type Parsed, parseBriefing} from '../../src/parse/parse.ts';
import type {Script} from '../../src/text/script.ts';
import {wordingIn} from '../../src/wording/languages.ts';

export const generator = {name: 'harbour', version: '1.2.3'};

/** The formats that are read again as the briefing that was written, and the ends of their files. */
export const readAgain = {json: 'json', 'akoma-ntoso': 'xml', tei: 'xml', markdown: 'md'} as const;

/** A briefing written in a format, as it is printed. */
export async function written(
	briefing: Briefing,
	format: BriefingFormat,
	script: Script = 'asPrinted',
): Promise<string> {
	const text = await writtenAs(createOutline(briefing), format, wordingIn('en'), generator, script);
	if (text === null || text instanceof Uint8Array) throw new Error(`${format} is no text`);
	return typeof text === 'string' ? text : text.text;
}

/** A file, read by the parser. */
export function parsed(bytes: Uint8Array | string, name: string): Parsed {
	const reading = parseBriefing(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {name});
	if ('failure' in reading) throw new Error(`${name}: ${reading.failure}`);
	return reading;
}

/** A briefing, written in a format and read again. */
export const again = async (briefing: Briefing, format: keyof typeof readAgain): Promise<Parsed> =>
	parsed(await written(briefing, format), `again.${readAgain[format]}`);

/** All that a briefing tells but where it stands in its source; of its notes, beside which blocks. */
export function told({event, publication, language, summary, speakers, turns, exchanges, notes}: Briefing): object {
	const blocks = turns.flatMap(turn => turn.blocks);
	return {
		event,
		publication,
		language,
		summary,
		speakers,
		turns: turns.map(turn => ({...turn, blocks: turn.blocks.map(({start: _, end: __, ...block}) => block)})),
		exchanges,
		notes: notes.map(({start, end, ...note}) => ({
			...note,
			beside: blocks.filter(block => block.end > start && block.start < end).map(({id}) => id),
		})),
	};
}
