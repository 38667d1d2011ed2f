import {transcript} from '../export/transcript.ts';
import {hasSpeakers, type Opened} from './open.ts';

export function printCommand(opened: Opened): number {
	if (!hasSpeakers(opened)) process.stderr.write('briefing-tui: no speakers were found; this is the plain text\n');
	process.stdout.write(transcript(opened.briefing));
	return 0;
}
