import {basename} from 'node:path';
import type {NamedFile} from '../reader/state.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {type InterfaceLanguage, wordingIn} from '../wording/languages.ts';
import type {Message} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {areMany, pathsOf} from './open-many.ts';
import type {Opened} from './opened.ts';
import {readingCache} from './reading-cache.ts';
import type {ReadRequest} from './request.ts';

/** What the reader begins with. */
interface FirstOpened {
	readonly opened: Opened;
	/** All that were named, in their order. */
	readonly files: readonly NamedFile[];
	/** Why the first of them is not what was opened. */
	readonly message: Message | null;
}

/**
 * The first of the files that can be opened, of those in a folder too; the others wait until one goes to them.
 * @throws Failure where none can, that of the first
 */
export async function openFirst(request: ReadRequest, language?: InterfaceLanguage): Promise<FirstOpened> {
	let failure: Failure | undefined;
	const failed = (error: unknown): void => {
		if (!(error instanceof Failure)) throw error;
		failure ??= error;
	};
	const named = request.sources.length > 0 ? request.sources : ['-'];
	const sources = areMany(named) ? await pathsOf(named, {failed, isOver: () => false}) : named;
	const files = sources.map(
		(source): NamedFile => ({
			source: source === '-' ? null : source,
			name: sanitizeLine(basename(source)),
			sha256: null,
		}),
	);
	for (const [i, source] of sources.entries()) {
		try {
			const anew = {...request, source, ...(request.private && ({uncorrected: true} as const))};
			const opened = await openBriefing(anew, language, request.private ? null : readingCache());
			const {name, sha256} = opened.briefing.source;
			const reason = failure && sanitizeLine(failure.say(wordingIn(language ?? 'en')));
			return {
				opened,
				files: files.with(i, {source: opened.again, name, sha256}),
				message: reason === undefined ? null : {id: 'cannotOpen', about: reason},
			};
		} catch (error) {
			failed(error);
			files[i] = {...files[i]!, unreadable: true};
		}
	}
	throw failure;
}
