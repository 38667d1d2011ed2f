// Takes the pictures that README shows: `npm run pictures`, or `-- en` for those of one language. A real xterm draws them, so that they are what one sees.
// Needs Debian's xterm, xvfb, imagemagick, webp, fonts-dejavu and fonts-noto-cjk, and the built program.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {keepSettings} from '../../src/store/settings-kept.ts';
import type {Script} from '../../src/text/script.ts';
import type {InterfaceLanguage} from '../../src/wording/languages.ts';
import {asciicast, drawings, type RecordedFrame, recorded} from './recording.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(root, 'docs');
const columns = 100;
const rows = 28;

/** What a README of each language shows: a recorded session, and a picture of one briefing. */
interface Shown {
	readonly language: InterfaceLanguage;
	readonly script: Script;
	/** What of the font for Chinese it takes. */
	readonly font: 'TC' | 'SC';
	readonly opens: readonly string[];
	/** Stands in the answer to its third question, which is shown. */
	readonly query: string;
}

const shown: readonly Shown[] = [
	{language: 'en', script: 'asPrinted', font: 'TC', opens: ['docs/reader.en.txt'], query: 'flood'},
	{language: 'zh-Hant', script: 'asPrinted', font: 'TC', opens: ['--sample'], query: '集成電路 增長率'},
	{language: 'zh-Hans', script: 'simplified', font: 'SC', opens: ['--sample'], query: '集成电路 增长率'},
];

/** The xterm that a command runs in. The Chinese font is as large as two cells have room for; else its characters stand apart. */
const inXterm = (geometry: string, font: string, command: readonly string[]): void =>
	void execFileSync(
		'xvfb-run',
		[
			...[
				'-a',
				'-s',
				'-screen 0 2600x1800x24',
				'xterm',
				'-tn',
				'xterm-256color',
				'-u8',
				'+sb',
				'-b',
				'10',
				'-geometry',
				geometry,
			],
			...['-fa', 'DejaVu Sans Mono', '-fs', '13', '-fd', `Noto Sans Mono CJK ${font}:pixelsize=20`],
			...['-bg', '#101418', '-fg', '#d8dee9', '-e', ...command],
		],
		{cwd: root, stdio: 'inherit', env: {...process.env, LC_ALL: 'C.UTF-8'}},
	);

/** A picture of the program once it has nothing left to do, which its trace tells, by one who has chosen that script before. */
function picture(path: string, {font, script}: Pick<Shown, 'font' | 'script'>, args: readonly string[]): void {
	const home = mkdtempSync(join(tmpdir(), 'pictures-'));
	keepSettings(join(home, 'briefing-tui'), {script, theme: 'dark'});
	const trace = join(home, 'trace');
	const later = `until grep -q 'rows counted' "${trace}"; do sleep 0.2; done; sleep 1; import -window "$WINDOWID" "${path}"; kill $$`;
	const program = `COLORTERM=truecolor XDG_STATE_HOME="${home}" BRIEFING_TUI_TRACE="${trace}" exec "${process.execPath}" bin/briefing-tui.js "$@"`;
	const command = `(${later}) 2>/dev/null & ${program}`;
	inXterm(`${columns}x${rows}`, font, ['sh', '-c', command, 'sh', ...args]);
	fewColours(path);
	rmSync(home, {recursive: true});
}

function moving(path: string, font: string, frames: readonly RecordedFrame[]): void {
	const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
	const shots = drawings(frames).map((data, i) => ({data, path: join(folder, `${i}.png`)}));
	const list = join(folder, 'shots.json');
	writeFileSync(list, JSON.stringify(shots));
	inXterm(`${columns}x${frames[0]!.rows.length}`, font, [process.execPath, 'bin/make/photograph.ts', list]);
	for (const shot of shots) fewColours(shot.path);
	const timed = shots.flatMap((shot, i) => ['-d', String(Math.round(frames[i]!.stands * 1000)), shot.path]);
	execFileSync('img2webp', ['-loop', '0', '-min_size', '-lossless', '-m', '6', ...timed, '-o', path]);
	rmSync(folder, {recursive: true});
}

/** A picture is then smaller; with half as many, what is seldom (the colour of the host) turns grey. */
const fewColours = (path: string): void =>
	void execFileSync('convert', [path, '-dither', 'None', '-colors', '128', '-strip', path]);

const trace = readFileSync(join(docs, 'session.trace'), 'utf8');
const asked = process.argv.slice(2);
for (const {language, script, font, opens, query} of shown) {
	if (asked.length > 0 && !asked.includes(language)) continue;
	console.log(language);
	const size = {columns, rows};
	const frames = await recorded(trace, {language, script, size});
	writeFileSync(join(docs, `session.${language}.cast`), asciicast(frames, columns, 'briefing-tui'));
	moving(join(docs, `session.${language}.webp`), font, frames);
	picture(join(docs, `reader.${language}.png`), {font, script}, [
		...opens,
		'--goto',
		'q3',
		'--search',
		query,
		'--lang',
		language,
	]);
}
