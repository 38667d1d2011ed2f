import {sanitizeLine} from '../text/sanitize.ts';
import {wordingIn} from '../wording/languages.ts';
import {parseArguments, type Request} from './arguments.ts';
import {Failure} from './failure.ts';
import {helpText} from './help.ts';
import {languageAsked} from './language-asked.ts';
import {openBriefing} from './open.ts';
import {version} from './package-files.ts';

// A pager that is quit early is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

const words = process.argv.slice(2);
const language = languageAsked(words, process.env);
const wording = wordingIn(language ?? 'en');

try {
	process.exitCode = await run(parseArguments(words));
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	process.stderr.write(`briefing-tui: ${sanitizeLine(error.say(wording))}\n`);
	process.exitCode = 2;
}

/** Carries a request out; the exit code comes back. */
async function run(request: Request): Promise<number> {
	switch (request.kind) {
		case 'help':
			process.stdout.write(helpText(request.topic, wording));
			return 0;
		case 'version':
			process.stdout.write(`briefing-tui ${version()}\n`);
			return 0;
		case 'parse':
			return (await import('./parse-command.ts')).parseCommand(request, language);
		case 'search':
			return (await import('./search-command.ts')).searchCommand(request, language);
		case 'kwic':
			return (await import('./kwic-command.ts')).kwicCommand(request, language);
		case 'figures':
			return (await import('./figures-command.ts')).figuresCommand(request, language);
		case 'terms':
			return (await import('./terms-command.ts')).termsCommand(request, language);
		case 'list':
			return (await import('./list-command.ts')).listCommand(request, language);
		case 'export':
			return (await import('./export-command.ts')).exportCommand(request, language);
		case 'cite':
			return (await import('./cite-command.ts')).citeCommand(request, language);
		case 'print':
			return (await import('./print-command.ts')).printCommand(
				await openBriefing(request, language),
				request.script,
				language,
			);
		case 'read': {
			if (!process.stdout.isTTY || process.env['TERM'] === 'dumb') {
				return (await import('./print-command.ts')).printCommand(
					await openBriefing(request, language),
					'asPrinted',
					language,
				);
			}
			return (await import('./session.ts')).readInTerminal(request, language);
		}
	}
}
