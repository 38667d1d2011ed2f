import {join} from 'node:path';
import type {CorrectionChange, MadeCorrection} from '../corrections/correction.ts';
import {folderOf} from '../store/briefings.ts';
import {type CorrectionFiles, keepBeside, keepCorrection, readCorrections} from '../store/corrections.ts';
import type {Message} from '../wording/wording.ts';
import type {Opened} from './opened.ts';

/** What a change led to: the briefing with other corrections, and what to say. */
export interface Correcting {
	readonly opened: Opened;
	readonly message: Message;
}

/** With all that was put right in it before; what cannot be read of that is no reason not to read. */
export async function correctedAsKept(opened: Opened, folder: string): Promise<Opened> {
	let kept: readonly MadeCorrection[] = [];
	try {
		kept = readCorrections(filesOf(opened, folder));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === undefined) throw error;
	}
	return kept.length === 0 ? opened : withMended(opened, kept);
}

/** Puts something right, or undoes it, and keeps that. @param folder of all that lasts; null to keep nothing */
export async function correct(opened: Opened, change: CorrectionChange, folder: string | null): Promise<Correcting> {
	if ('beside' in change) return {opened, message: beside(opened, folder)};
	const {mended, withdrawn} = opened;
	if ('undone' in change) {
		const next = await withMended(
			opened,
			mended.filter(({id}) => id !== change.undone),
		);
		const taken = mended.filter(({id}) => id === change.undone);
		return {opened: {...next, withdrawn: [...withdrawn, ...taken]}, message: keep(opened, change, folder) ?? 'undone'};
	}
	if ('redone' in change) {
		const again = withdrawn.filter(({id}) => id === change.redone);
		return {opened: await withMended(opened, [...mended, ...again]), message: keep(opened, change, folder) ?? 'mended'};
	}
	const put: MadeCorrection = {id: crypto.randomUUID(), made: new Date().toISOString(), ...change.put};
	const next = await withMended(opened, [...mended, put]);
	// What does not fit is not kept: it would be in the way for ever.
	if (next.mended.some(({id, unfit}) => id === put.id && unfit)) return {opened, message: 'notThere'};
	return {opened: next, message: keep(opened, {put}, folder) ?? 'mended'};
}

/** With these corrections, and no others. */
export async function withMended(opened: Opened, mended: readonly MadeCorrection[]): Promise<Opened> {
	const {corrected} = await import('../corrections/corrected.ts');
	const {briefing, unfit} = corrected(opened.parsed, mended, await opened.text());
	return {
		...opened,
		briefing,
		mended: mended.map(({unfit: _, ...made}) => (unfit.some(({id}) => id === made.id) ? {...made, unfit: true} : made)),
	};
}

/** What to say where it cannot be kept; null where it is. */
function keep(opened: Opened, change: Parameters<typeof keepCorrection>[1], folder: string | null): Message | null {
	if (folder === null) return null;
	try {
		keepCorrection(filesOf(opened, folder), change);
		return null;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		return {id: 'notKept', about: code};
	}
}

function beside(opened: Opened, folder: string | null): Message {
	const files = folder === null ? null : filesOf(opened, folder);
	if (!files || files.beside === null) return 'noFileBeside';
	try {
		keepBeside({...files, beside: files.beside});
		return 'besideNow';
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === undefined) throw error;
		return {id: 'notKept', about: code};
	}
}

const filesOf = ({briefing, path}: Opened, folder: string): CorrectionFiles => ({
	own: join(folderOf(folder, briefing.source.sha256), 'corrections.jsonl'),
	beside: path === null ? null : `${path}.corrections.jsonl`,
});
