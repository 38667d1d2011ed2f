import type {Clip, ClipChange} from '../export/clip.ts';
import type {Reader} from '../reader/reader.ts';
import {type Kept, lasting, type ReadBefore, sittingOf} from '../reader/sitting.ts';
import type {Open, Settings, State} from '../reader/state.ts';
import {keepAsked, keepMark, keepSitting, readKept, recentlyRead} from '../store/briefings.ts';
import {clipsAfter, keepClipChange, readClips} from '../store/clips.ts';
import {type KeptSettings, keepSettings, readSettings} from '../store/settings-kept.ts';

/** What lasts from one sitting to the next. Nothing here throws: what the disk refuses is told once, to the reader that is followed, and reading goes on. */
export interface Keeper {
	/** Of all that lasts; null where nothing is kept. */
	readonly folder: string | null;
	readonly settings: () => KeptSettings;
	readonly kept: (sha256: string) => Kept;
	/** The briefings read before, the latest first. */
	readonly recent: () => readonly ReadBefore[];
	readonly clips: () => readonly Clip[];
	/** A change that cannot be kept is tried again with the next one and at the end. */
	readonly changeClips: (change: ClipChange) => void;
	/** Keeps what changes while one reads, until it is closed. @param sourceOf where a briefing can be opened again from */
	readonly follow: (reader: Reader, sourceOf: (open: Open) => string | null) => void;
	/** Keeps what is not kept yet. */
	readonly close: () => void;
}

const nothingKept: Kept = {sitting: null, marks: [], asked: []};

/** At most so many briefings are listed that were read before. */
const mostRecent = 200;

/** Where one is is kept so often while one moves: milliseconds. */
const pace = 250;

/** @param folder of all that lasts; null to keep nothing and know nothing */
export function createKeeper(folder: string | null): Keeper {
	let failed = false;
	let tell = (reason: string): void => {
		untold = reason;
	};
	let untold: string | null = null;
	/** Does something with the folder; null where there is none or it fails. */
	const within = <Result>(work: (folder: string) => Result): Result | null => {
		if (folder === null) return null;
		try {
			return work(folder);
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			if (!failed) tell(code);
			failed = true;
			return null;
		}
	};
	const unkept: ClipChange[] = [];
	const clips = (): readonly Clip[] =>
		clipsAfter(
			unkept.map(change => ({...change})),
			within(readClips) ?? [],
		);
	/** What could not be kept is tried again, in its order. */
	const keepClips = (): void =>
		void within(own => {
			for (let next = unkept[0]; next; next = unkept[0]) {
				keepClipChange(own, next);
				unkept.shift();
			}
		});
	let flush = (): void => {};
	return {
		folder,
		settings: () => within(readSettings) ?? {},
		kept: sha256 => within(own => readKept(own, sha256)) ?? nothingKept,
		clips,
		changeClips: change => {
			unkept.push(change);
			keepClips();
		},
		recent: () => within(own => recentlyRead(own, mostRecent)) ?? [],
		follow: (reader, sourceOf) => {
			tell = reason => reader.dispatch({type: 'told', message: {id: 'notKept', about: reason}});
			if (untold !== null) tell(untold);
			let before = reader.state();
			let timer: NodeJS.Timeout | undefined;
			const place = (): void => {
				clearTimeout(timer);
				timer = undefined;
				const {front} = reader.state();
				within(own => keepSitting(own, readNow(front, sourceOf(front)), sittingOf(front)));
			};
			flush = place;
			reader.subscribe(() => {
				const now = reader.state();
				const was = before;
				before = now;
				within(own => keepChanges(own, was, now));
				if (was.front !== now.front) timer ??= setTimeout(place, pace).unref();
			});
			place();
			reader.dispatch({type: 'clips read', clips: clips()});
		},
		close: () => {
			flush();
			keepClips();
		},
	};
}

function readNow({outline: {briefing}}: Open, source: string | null): ReadBefore {
	const {event, source: file} = briefing;
	return {sha256: file.sha256, title: event.title ?? file.name, date: event.date, source};
}

/** Keeps what one has made or chosen: marks, queries, how one likes to read. */
function keepChanges(folder: string, was: State, now: State): void {
	const chosen = changedSettings(was.settings, now.settings);
	if (chosen) keepSettings(folder, chosen);
	const {outline, marks, asked} = now.front;
	if (outline !== was.front.outline) return;
	const {sha256} = outline.briefing.source;
	for (const [letter, spot] of marks)
		if (was.front.marks.get(letter) !== spot) keepMark(folder, sha256, letter, lasting(outline, spot));
	const query = asked.at(-1);
	if (asked !== was.front.asked && query !== undefined) keepAsked(folder, sha256, query);
}

function changedSettings(was: Settings, now: Settings): KeptSettings | null {
	const {measure, zoomed, theme, script} = now;
	const changed = Object.entries({measure, zoomed, theme, script}).filter(
		([name, value]) => was[name as keyof KeptSettings] !== value,
	);
	return changed.length > 0 ? (Object.fromEntries(changed) as KeptSettings) : null;
}
