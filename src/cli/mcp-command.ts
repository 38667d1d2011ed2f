import {serveStdio} from '@modelcontextprotocol/server/stdio';
import {createOutline} from '../briefing/outline.ts';
import {createServer} from '../mcp/server.ts';
import {createShelf} from '../mcp/shelf.ts';
import {loadStem} from '../search/corpus/stem.ts';
import {loadPatterns} from '../search/ways/pattern.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';
import {today} from './today.ts';

/**
 * Serves the briefings that are named, and no other file, until standard input ends. All are read first: what cannot be is told
 * before a client waits for it. @throws Failure
 */
export async function mcpCommand(
	{sources}: Extract<Request, {kind: 'mcp'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const briefings = [];
	for (const source of sources) {
		const {briefing} = await openBriefing(source, language);
		const wording = wordingIn(languageBeside(language, briefing.language));
		briefings.push({outline: createOutline(briefing), wording, means: {stem: await loadStem(briefing.language)}});
	}
	const shelf = createShelf(briefings);
	const patterns = await loadPatterns();
	await new Promise<void>(resolve => {
		process.stdin.once('close', resolve);
		serveStdio(() => createServer({shelf, patterns, today: today()}, generator()));
	});
	return 0;
}
