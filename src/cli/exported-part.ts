import type {Briefing} from '../briefing/briefing.ts';
import {createOutline} from '../briefing/outline.ts';
import {partAsBriefing} from '../briefing/part-as-briefing.ts';
import {writtenAs} from '../export/briefing-formats.ts';
import type {Effect} from '../reader/effect.ts';
import type {State} from '../reader/state.ts';
import {wordingIn} from '../wording/languages.ts';
import type {Message} from '../wording/wording.ts';
import {generator} from './package-files.ts';
import {writeNew} from './write-new.ts';

/** Writes the briefing, or the part that is wanted, into a new file; comes back with what to say. Never rejects. */
export async function exported(
	{to, path, part}: Extract<Effect, {do: 'export'}>,
	briefing: Briefing,
	{settings}: State,
): Promise<Message> {
	const whole = createOutline(briefing);
	const outline = part ? createOutline(partAsBriefing(whole, part)) : whole;
	const content = await writtenAs(outline, to, wordingIn(settings.language), generator(), settings.script);
	return content === null ? 'noTimesHere' : writeNew(path, content);
}
