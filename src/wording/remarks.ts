import type {Wording} from './wording.ts';

/**
 * Why the parser took a stretch of the source for what it did: a code, with a colon and a name behind it where it is about
 * something that has one (`field:body`).
 */
export type Reason = Plain<Wording['reasons']> | `${'field' | 'record-field'}:${string}`;

/** What the parser is not sure of. */
export type Doubt = keyof Wording['doubts'];

/** Those that need nothing to be said. */
type Plain<Said> = {[Code in keyof Said]: Said[Code] extends string ? Code : never}[keyof Said];

/** What a doubt is about besides its place. */
interface About {
	readonly places?: number;
	readonly label?: string;
	readonly reasons?: readonly string[];
}

/** Reasons in words, one after the other; a code that is not known here stands as it is. */
export const sayReasons = (reasons: readonly string[], wording: Wording): string =>
	reasons.map(reason => sayReason(reason, wording)).join(wording.screen.listComma);

function sayReason(reason: string, {reasons}: Wording): string {
	const colon = reason.indexOf(':');
	const code = colon < 0 ? reason : reason.slice(0, colon);
	const said = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : reason;
	return typeof said === 'string' ? said : said(reason.slice(colon + 1));
}

/** A doubt in words; `message`, which is in English, where its code is not known here. */
export function sayDoubt(
	{code = '', about, message = code}: {readonly code?: string; readonly about?: About; readonly message?: string},
	wording: Wording,
): string {
	if (!Object.hasOwn(wording.doubts, code)) return message;
	const said = wording.doubts[code as Doubt];
	if (typeof said === 'string') return said;
	const {places = 0, label = '', reasons = []} = about ?? {};
	return said({places, label, reasons: sayReasons(reasons, wording)});
}

/** Why there is nothing to read in a file. */
export type Unreadable =
	| {readonly failure: Exclude<keyof Wording['unreadable'], 'encoding'>}
	| {readonly failure: 'encoding'; readonly encoding: string};

/** The same in words. */
export const sayUnreadable = (why: Unreadable, {unreadable}: Wording): string =>
	why.failure === 'encoding' ? unreadable.encoding(why.encoding) : unreadable[why.failure];
