import {join} from 'node:path';
import {boundedMeasure} from '../reader/layout.ts';
import type {Settings} from '../reader/state.ts';
import {scripts} from '../text/script.ts';
import {changeRecord, readRecord} from './files.ts';
import {countIn, oneIn, textIn} from './values.ts';

/** Of how one likes to read, what lasts where one has chosen it. */
export type KeptSettings = Partial<Pick<Settings, 'measure' | 'zoomed' | 'theme' | 'script'>>;

/** @throws the error of Node where the disk does, as the other does */
export function readSettings(folder: string): KeptSettings {
	const {measure, zoomed, theme, script} = readRecord(join(folder, record)) ?? {};
	const kept = {
		measure: measureIn(measure),
		zoomed: oneIn(zoomed, [true, false]),
		// A theme of one's own is known to the configuration file alone.
		theme: textIn(theme),
		script: oneIn(script, scripts),
	};
	return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null)) as KeptSettings;
}

export const keepSettings = (folder: string, changed: KeptSettings): void =>
	changeRecord(join(folder, record), changed);

/** Within what can be asked for. */
function measureIn(value: unknown): number | null {
	const measure = countIn(value);
	return measure === null ? null : boundedMeasure(measure);
}

const record = 'settings.json';
