import {clockSeconds, clockTime} from '../words/clock-time.ts';
import type {PageLine} from './html-lines.ts';
import {voiceOf} from './run-together.ts';

/** Longer than this, a line names nobody. */
const longest = 80;
/** So many of the names have what they say behind them. */
const mostly = 0.8;
const time = /(?<!\s)\s*[([]?(?<clock>\d{1,2}(?::\d{2}){1,2})[)\]]?\s*$/u;

/**
 * The lines of a page on which what stands in elements for speakers (`class="speaker-name"`) names who speaks next: where names
 * come again, and something is said behind them. Other pages stay as they are.
 */
export function withSpeakers(lines: readonly PageLine[]): readonly PageLine[] {
	const named = lines.flatMap((line, i) => (isName(line) ? [i] : []));
	const names = named.map(i => nameIn(lines[i]).replace(/(?<!\s)\s*[(（,，].*$/u, ''));
	const told = named.filter(i => lines[i + 1] && !isName(lines[i + 1]));
	if (names.length === new Set(names).size || told.length < named.length * mostly) return lines;
	return lines.map(line => {
		if (!isName(line)) return line;
		const clock = time.exec(line.text)?.groups?.['clock'];
		const {why: _, ...plain} = line;
		return {
			...plain,
			form: 'label',
			voice: voiceOf(nameIn(line)),
			...(clock && {times: [{at: 0, time: clockTime(clockSeconds(clock))}]}),
		};
	});
}

const isName = (line: PageLine | undefined): boolean =>
	line?.speaker === true && line.text.length <= longest && (line.form === 'plain' || line.why === 'page-link');

const nameIn = (line: PageLine | undefined): string =>
	(line?.text ?? '').replace(time, '').replace(/(?<!\s)\s*[:：]\s*$/u, '');
