import {outlineText} from '../export/outline-text.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

export async function parseCommand(request: Extract<Request, {kind: 'parse'}>): Promise<number> {
	const {briefing} = await openBriefing(request);
	process.stdout.write(request.json ? `${JSON.stringify(briefing, null, 2)}\n` : outlineText(briefing));
	return 0;
}
