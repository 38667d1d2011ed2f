import type {Block, Speaker, TurnKind} from '../../briefing/briefing.ts';
import {type Fields, turnKinds} from './own-briefing.ts';

/**
 * What the Markdown of a briefing shows without saying so. `export` tells in the front matter only what this does not find
 * by itself, so that there is one way to read it.
 */

type Named = Pick<Speaker, 'id' | 'name' | 'outlet'>;

/** Who speaks where nobody could be named. */
const nobody = '—';

/** How a heading shows a speaker whom the label does not name: the name and the outlet, and the id of those shown alike. */
export function shownSpeaker(speaker: Named | undefined, speakers: readonly Named[]): string {
	if (!speaker) return nobody;
	const shown = shownName(speaker);
	const alike = shown === nobody || speakers.some(other => other.id !== speaker.id && shownName(other) === shown);
	return alike ? `${shown} · ${speaker.id}` : shown;
}

const shownName = ({name, outlet}: Named): string =>
	outlet === null || outlet === name ? name : `${name} · ${outlet}`;

/** Whom a heading names: by what it shows, else as the one speaker whose name stands in the label. */
export function speakerTold(label: string, shown: string | null, speakers: readonly Named[]): Named | undefined {
	if (shown !== null) return speakers.find(speaker => shownSpeaker(speaker, speakers) === shown);
	const named = speakers.filter(({name}) => label.includes(name));
	return named.length === 1 ? named[0] : undefined;
}

/** The turn that an anchor of a block tells: `q3-a2` of `q3-a2-p1`. */
export const turnOfBlock = (id: string | undefined): string | null => /^(.+)-p\d+$/u.exec(id ?? '')?.[1] ?? null;

/** What the id of a turn tells of its kind. */
export function kindTold(id: string): TurnKind {
	const [, asks, stem] = /^(?:q\d+-(q|a)|([a-z]+))\d+$/u.exec(id) ?? [];
	if (asks !== undefined) return asks === 'q' ? 'question' : 'answer';
	return turnKinds.find(kind => kind === stem) ?? 'statement';
}

/** What it tells of the exchange. */
export const exchangeTold = (id: string): number | null => Number(/^q(\d+)-/u.exec(id)?.[1] ?? 0) || null;

/** What stands as code before a block: its time, page and line; the empty string where none is known. */
export const shownPlace = ({time, page, line}: Pick<Block, 'time' | 'page' | 'line'>): string =>
	[...(time ? [time] : []), ...(page ? [`p. ${page}`] : []), ...(line ? [`l. ${line}`] : [])].join(', ');

const place = /^(?:(?<time>\d+:\d\d:\d\d\.\d{3})(?:, |$))?(?:p\. (?<page>[^,`]+)(?:, |$))?(?:l\. (?<line>[^,`]+))?$/u;

/** The same, read; null for other code. */
export const placeTold = (code: string): Fields | null => place.exec(code)?.groups ?? null;
