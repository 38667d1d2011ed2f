import {sanitizeLine} from '../text/sanitize.ts';
import {wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {wantsAloud} from './aloud-wanted.ts';
import {parseArguments} from './arguments.ts';
import {type ConfigFile, readConfig} from './config-file.ts';
import {configured, setInFile, settingFaultTold} from './configured.ts';
import {Failure} from './failure.ts';
import {faultTold} from './fault.ts';
import {helpText} from './help.ts';
import {languageAsked} from './language-asked.ts';
import {version} from './package-files.ts';
import type {ReadRequest, Request} from './request.ts';
import {tell} from './tell.ts';
import {writeOutputWhole} from './whole-output.ts';

/** So long after the reader is left, what is still under way may end: milliseconds. */
const lastMoment = 200;

const words = process.argv.slice(2);
// What goes wrong before the configuration file is read is told as the locale has it.
let language = languageAsked(words, process.env);
const wording = (): Wording => wordingIn(language ?? 'en');

writeOutputWhole(process.stdout);
// A pager that is quit early is no error.
process.stdout.on('error', ({code = ''}: NodeJS.ErrnoException) => {
	if (code === 'EPIPE') process.exit();
	tell(wording().failures.outputCannotBeWritten(code));
	process.exit(2);
});
// Who does not hear messages is not told of that either.
process.stderr.on('error', () => {});

// The reader gives the screen back first, and takes this into its own hands.
process.on('uncaughtException', error => {
	tell(toldOfFault(error));
	process.exit(2);
});

try {
	const file = await readConfig(words);
	language = languageAsked(words, process.env, setInFile(file, 'language'));
	process.exitCode = await run(configured(parseArguments(words), file), file);
} catch (error) {
	tell(error instanceof Failure ? error.say(wording()) : toldOfFault(error));
	process.exitCode = 2;
}

function toldOfFault(error: unknown): string {
	return faultTold(error, process.env['BRIEFING_TUI_TRACE'], wording());
}

/** Carries a request out; the exit code comes back. */
async function run(request: Request, file: ConfigFile): Promise<number> {
	if (request.kind !== 'config' && !opensReader(request, file)) tellFaults(file);
	switch (request.kind) {
		case 'help':
			process.stdout.write(helpText(request.topic, wording()));
			return 0;
		case 'version':
			process.stdout.write(`briefing-tui ${version()}\n`);
			return 0;
		case 'parse':
			return (await import('./parse-command.ts')).parseCommand(request, language);
		case 'outline':
			return (await import('./outline-command.ts')).outlineCommand(request, language);
		case 'search':
			return (await import('./search-command.ts')).searchCommand(request, language);
		case 'kwic':
			return (await import('./kwic-command.ts')).kwicCommand(request, language);
		case 'figures':
			return (await import('./figures-command.ts')).figuresCommand(request, language);
		case 'terms':
			return (await import('./terms-command.ts')).termsCommand(request, language);
		case 'clips':
			return (await import('./clips-command.ts')).clipsCommand(request, wording());
		case 'list':
			return (await import('./list-command.ts')).listCommand(request, language);
		case 'export':
			return (await import('./export-command.ts')).exportCommand(request, language);
		case 'cite':
			return (await import('./cite-command.ts')).citeCommand(request, language);
		case 'print':
			return (await import('./print-command.ts')).printCommand(request, language);
		case 'config':
			return (await import('./config-command.ts')).configCommand(request, file, wording());
		case 'completions':
			process.stdout.write((await import('./completions.ts')).completionScript(request.shell, wording()));
			return 0;
		case 'manual':
			return (await import('./manual-command.ts')).manualCommand(wording());
		case 'mcp':
			return (await import('./mcp-command.ts')).mcpCommand(request, language);
		case 'read':
			return opensReader(request, file) ? read(request, file) : printed(request);
	}
}

function opensReader(request: Request, file: ConfigFile): boolean {
	if (request.kind !== 'read') return false;
	return isAloud(request, file) || (process.stdout.isTTY && process.env['TERM'] !== 'dumb');
}

function isAloud({aloud}: ReadRequest, file: ConfigFile): boolean {
	const inFile = setInFile(file, 'screen-reader') as boolean | undefined;
	return wantsAloud({asked: aloud, inFile, environment: process.env}, process.stdout.isTTY);
}

/** The reader and `config` tell more of them, and otherwise. */
function tellFaults({path, checked}: ConfigFile): void {
	for (const fault of checked?.faults ?? []) tell(settingFaultTold(path ?? '', fault, wording()));
}

/** Without a file, and with nothing piped in, the reader opens on the briefing that comes with the program. */
async function read(request: ReadRequest, file: ConfigFile): Promise<number> {
	const sample = request.sample || (request.sources.length === 0 && process.stdin.isTTY);
	const readSample = {...request, sample};
	try {
		if (isAloud(request, file)) return await (await import('./aloud-session.ts')).readAloud(readSample, file, language);
		return await (await import('./session.ts')).readInTerminal(readSample, file, language);
	} finally {
		// What is still under way (a copy that is taken, a command that answers) does not keep for long who has left.
		setTimeout(() => process.exit(), lastMoment).unref();
	}
}

/** What the reader does where there is no screen. @throws Failure for a place, which only a screen can open at */
async function printed({goto, search, ...request}: ReadRequest): Promise<number> {
	for (const [option, value] of [
		['--goto', goto],
		['--search', search],
	] as const)
		if (value !== undefined) throw new Failure(({failures}) => failures.screenOnly(option, sanitizeLine(value)));
	return (await import('./print-command.ts')).printEach(request, language);
}
