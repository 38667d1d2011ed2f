import type {Speaker} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import type {Scope} from '../search/search.ts';
import type {Converter} from '../text/script.ts';
import type {Wording} from '../wording/wording.ts';
import {isNamed, keyCap} from './keys.ts';
import {type ListedVoice, questionsBy} from './panes.ts';
import type {TextRole} from './segment.ts';
import type {Open} from './state.ts';

/** What names are said with: the script that is shown, and the reader's language. */
export interface Telling {
	readonly convert: Converter;
	readonly wording: Wording;
}

/** A speaker's name in the script that is shown; the empty string for nobody. */
export const nameOf = ({convert}: Pick<Telling, 'convert'>, speaker: Speaker | undefined): string =>
	convert(speaker?.name ?? '').text;

/** What a speaker is: host, and all titles. */
export function titlesOf({convert, wording}: Telling, speaker: Speaker): string {
	const host = speaker.role === 'host' ? wording.screen.host : '';
	const titles = speaker.titles.join(wording.screen.listComma);
	return [host, convert(titles).text].filter(Boolean).join(' · ');
}

/** The outlet, or else the name, of who asks first in a section. */
export function askerOf({convert}: Pick<Telling, 'convert'>, outline: Outline, section: Section): string {
	const turn = section.turns.find(({id}) => id === section.exchange?.question[0]);
	const speaker = outline.speaker(turn?.speaker ?? null);
	return convert(speaker?.outlet ?? speaker?.name ?? '').text;
}

/** Who answers in a section, each once, in the order in which they begin. */
export function answerersOf(outline: Outline, {turns, exchange}: Section): readonly Speaker[] {
	const ids = exchange?.answers.map(answer => turns.find(({id}) => id === answer)?.speaker ?? null);
	return [...new Set(ids)].map(id => outline.speaker(id)).filter(speaker => speaker !== undefined);
}

/** A question by its number; opening, interlude or closing in the reader's language. */
export const sectionTitle = ({wording}: Pick<Telling, 'wording'>, {kind, exchange}: Section): string =>
	kind === 'exchange' ? String(exchange?.n ?? '') : wording.sections[kind];

/** Keys as they are said: the first two of a command, or as many as there are. */
export const keysSaid = (keys: readonly string[], wording: Wording): string =>
	keys
		.slice(0, 2)
		.map(key => keySaid(key, wording))
		.join(wording.aloud.eitherKey);

function keySaid(key: string, wording: Wording): string {
	const {aloud} = wording;
	if (/^ctrl-[a-z]$/.test(key)) return aloud.withCtrl(key.slice(5).toUpperCase());
	if (key.startsWith('ctrl-')) return aloud.withCtrl(keySaid(key.slice(5), wording));
	if (key.startsWith('shift-')) return aloud.withShift(keySaid(key.slice(6), wording));
	if (Object.hasOwn(aloud.keys, key)) return aloud.keys[key as keyof typeof aloud.keys];
	if (isNamed(key)) return keyCap(key);
	return [...key].map(sign => (/^[A-Z]$/.test(sign) ? aloud.capital(sign) : signSaid(sign, wording))).join(' ');
}

/** A sign by its name, as a voice may leave it out; a letter as it is. */
export const signSaid = (sign: string, {aloud}: Wording): string =>
	Object.hasOwn(aloud.keys, sign) && sign !== ' ' ? aloud.keys[sign as keyof typeof aloud.keys] : sign;

/** What a search looks through; null for everything. */
export function scopeTold({convert, wording}: Telling, outline: Outline, scope: Scope): string | null {
	const {screen} = wording;
	if (scope.speaker !== undefined) return nameOf({convert}, outline.speaker(scope.speaker));
	return {all: null, questions: screen.scopeQuestions, answers: screen.scopeAnswers}[scope.in];
}

/** What filters of the text leave of it, each in a few words; nothing where all is shown. */
export function filtersTold(
	{convert, wording}: Telling,
	{only, hitsOnly, outline}: Pick<Open, 'only' | 'hitsOnly' | 'outline'>,
): readonly string[] {
	const {screen} = wording;
	return [
		...(only === null ? [] : [`${screen.only} ${nameOf({convert}, outline.speaker(only))}`]),
		...(hitsOnly ? [screen.onlyHits] : []),
	];
}

/**
 * Who stands on one line, at length and, where there is a shorter way, in short: one speaker, the reporters together with how many they
 * are, or a single voice that nobody named (`Q`) with how many questions are asked under it.
 */
export function voiceNames(
	telling: Telling,
	{speakers: [first, ...others]}: ListedVoice,
	outline: Outline,
): readonly [long: string, ...short: string[]] {
	const {screen} = telling.wording;
	if (others.length > 0) return [`${screen.reporters} ${others.length + 1}`];
	const asked = questionsBy(outline).get(first?.id ?? '')?.length ?? 0;
	const isNamed = first?.role !== 'reporter' || first.outlet !== null || /\s/u.test(first.name);
	if (isNamed || asked < 2) return [nameOf(telling, first)];
	const short = `${asked} ${screen.question}`;
	return [`${screen.reporters} · ${screen.askedCount(asked)}`, `${screen.reporters} · ${short}`, short];
}

/** The role of a speaker's name on the screen. */
export const roleOf = (speaker: Speaker | undefined): TextRole =>
	!speaker || speaker.role === 'unknown' ? 'title' : speaker.role;
