import {explanation} from '../export/explanation.ts';
import {outlineText} from '../export/outline-text.ts';
import {explain} from '../parse/explain.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

export async function parseCommand({
	json,
	explain: lines,
	...from
}: Extract<Request, {kind: 'parse'}>): Promise<number> {
	const {briefing, text} = await openBriefing(from);
	if (lines) {
		const explained = explain({briefing, text: await text()});
		process.stdout.write(json ? `${JSON.stringify({lines: explained}, null, 2)}\n` : explanation(explained));
	} else process.stdout.write(json ? `${JSON.stringify(briefing, null, 2)}\n` : outlineText(briefing));
	return 0;
}
