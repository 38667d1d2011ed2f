import {transcript} from '../export/transcript.ts';
import {loadScript, type Script} from '../text/script.ts';
import {type InterfaceLanguage, wordingIn, writtenIn} from '../wording/languages.ts';
import {hasSpeakers, type Opened} from './open.ts';

export async function printCommand(opened: Opened, script: Script, language?: InterfaceLanguage): Promise<number> {
	const {commandLine} = wordingIn(writtenIn(language ?? 'en', script));
	if (!hasSpeakers(opened)) process.stderr.write(`briefing-tui: ${commandLine.plainText}\n`);
	process.stdout.write(transcript(opened.briefing, await loadScript(script)));
	return 0;
}
