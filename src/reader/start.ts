import type {Outline} from '../briefing/outline.ts';
import type {MadeCorrection} from '../corrections/correction.ts';
import type {Patterns} from '../search/query.ts';
import {narrowRuler, type Ruler} from '../text/cells.ts';
import {unchanged} from '../text/script.ts';
import {languageBeside} from '../wording/languages.ts';
import {type Size, usualMeasure} from './layout.ts';
import {startOf, textAt} from './spot.ts';
import type {Open, Settings, State} from './state.ts';
import type {Ground} from './theme-names.ts';

/** A briefing as it is opened, at its start. */
export function createOpen(outline: Outline, mended: readonly MadeCorrection[] = []): Open {
	return {
		outline,
		index: null,
		source: null,
		pane: 'text',
		before: null,
		chosenSpeaker: null,
		query: null,
		hitsOnly: false,
		lit: null,
		top: startOf(outline.turns) ?? textAt(''),
		only: null,
		trail: [],
		ahead: [],
		marks: new Map(),
		mended,
		asked: [],
	};
}

const defaults = {
	measure: usualMeasure,
	zoomed: false,
	theme: 'auto',
	script: 'asPrinted',
	keys: {},
	themes: {},
} as const;

export interface Start {
	readonly front: Open;
	readonly size: Size;
	readonly aloud?: boolean;
	readonly ruler?: Ruler;
	readonly ground?: Ground | null;
	/** Where none is named, the language is that of the briefing. */
	readonly settings?: Partial<Settings>;
	readonly patterns?: Patterns | null;
	/** What is to be read besides, the one in front among them. */
	readonly files?: State['files'];
}

export function createState({
	front,
	size,
	aloud = false,
	ruler = narrowRuler,
	ground = null,
	settings = {},
	files = [{source: null, name: front.outline.briefing.source.name, sha256: front.outline.briefing.source.sha256}],
	patterns = null,
}: Start): State {
	return {
		front,
		behind: [],
		files,
		settings: {...defaults, language: languageBeside(undefined, front.outline.briefing.language), ...settings},
		mode: {kind: 'read'},
		size,
		aloud,
		ruler,
		ground,
		convert: unchanged,
		patterns,
		begun: '',
		clips: [],
		lists: new Map(),
		taken: null,
		message: null,
	};
}
