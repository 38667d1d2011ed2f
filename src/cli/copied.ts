import type {Briefing} from '../briefing/briefing.ts';
import {createOutline} from '../briefing/outline.ts';
import {cite} from '../export/citation.ts';
import type {Clip} from '../export/clip.ts';
import {type Quotation, quotationFrom} from '../export/quotation.ts';
import type {CopyForm, Effect} from '../reader/effect.ts';
import type {State} from '../reader/state.ts';
import type {Action} from '../reader/update.ts';
import {wordingIn} from '../wording/languages.ts';
import type {Wording} from '../wording/wording.ts';
import {copy} from './clipboard.ts';
import type {Opened} from './opened.ts';
import {generator} from './package-files.ts';
import {today} from './today.ts';

/** So much of words as a message says of them: 40 UTF-16 units. */
export const excerptOf = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** Copies what is asked for; the action tells what and how, or shows it where it cannot be copied. */
export async function copied(
	{stretches, as}: Extract<Effect, {do: 'copy'}>,
	briefing: Briefing,
	state: State,
): Promise<Action> {
	const quotation = quotationFrom(createOutline(briefing), stretches);
	if (!quotation) return {type: 'told', message: 'notThere'};
	return copiedText(textOf(quotation, as, state), as, quotation.words.join(' '), state);
}

/** Copies a clip with its source. */
export const copiedClip = ({quotation}: Clip, state: State): Promise<Action> =>
	copiedText(textOf(quotation, 'cited', state), 'cited', quotation.words.join(' '), state);

/** Copies what was put right: each in words, and as it is kept, for whoever mends the parser. */
export function copiedReport({briefing, mended, again}: Opened, state: State): Promise<Action> {
	const {citation} = wordingIn(state.settings.language);
	const {source, publication} = briefing;
	const head = citation.report(briefing.event.title ?? source.name, publication.url ?? again ?? '');
	const {name, version} = generator();
	const lines = mended.map(({about, correction}) => `- ${about}\n  ${JSON.stringify(correction)}`);
	const foot = `${name} ${version} · ${source.format} · sha256 ${source.sha256}`;
	return copiedText([head, ...lines, foot, ''].join('\n'), 'report', mended.map(({about}) => about).join(' '), state);
}

async function copiedText(text: string, as: keyof Wording['copied'], words: string, state: State): Promise<Action> {
	const {env, platform, stdout} = process;
	const way = await copy(text, {env, platform, write: sequence => stdout.write(sequence)});
	if (way === null) return {type: 'shown', title: wordingIn(state.settings.language).screen.takeByHand, text};
	return {type: 'told', message: {id: way, about: excerptOf(words), as}};
}

/** The words as they are printed, whatever is shown; those shown only besides. */
export function textOf(quotation: Quotation, as: CopyForm, {settings, convert}: State): string {
	if (as === 'words') return quotation.words.join('\n');
	const wording = wordingIn(settings.language);
	const cited = cite([quotation], 'plain', {wording, today: today()});
	if (as === 'cited') return cited;
	const shown = quotation.words.map(words => convert(words).text).join('\n');
	return `${cited}\n${wording.scripts[settings.script]}\n${shown}\n`;
}
