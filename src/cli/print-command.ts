import {transcript} from '../export/transcript.ts';
import {loadScript, type Script} from '../text/script.ts';
import {hasSpeakers, type Opened} from './open.ts';

export async function printCommand(opened: Opened, script: Script): Promise<number> {
	if (!hasSpeakers(opened)) process.stderr.write('briefing-tui: no speakers were found; this is the plain text\n');
	process.stdout.write(transcript(opened.briefing, await loadScript(script)));
	return 0;
}
