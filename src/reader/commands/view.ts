import {scripts} from '../../text/script.ts';
import {type Deeds, everywhere} from '../command.ts';
import {hasScripts, layoutOf, wordingOf} from '../current.ts';
import {boundedMeasure} from '../layout.ts';
import {informationSheet} from '../sheets/information.ts';
import {openSheet, toggled} from '../sheets/sheet.ts';
import {sourceSheet} from '../sheets/source.ts';
import {type Outcome, type State, step, withFront, withMessage, withSettings} from '../state.ts';
import {isGround, isThemeName, themeNames} from '../theme-names.ts';

export const view = {
	wider: {in: {read: state => measured(state, 2)}, aloud: {}},
	narrower: {in: {read: state => measured(state, -2)}, aloud: {}},
	zoom: {
		in: {read: state => withSettings(withFront(state, {pane: 'text'}), {zoomed: !state.settings.zoomed})},
		aloud: {},
	},
	theme: {in: {read: nextTheme}, aloud: {}},
	script: {in: {read: nextScript}},
	source: {in: {read: state => step(openSheet(state, sourceSheet), {do: 'read source'}), sheet: toggled('source')}},
	information: {in: {read: state => openSheet(state, informationSheet), sheet: toggled('information')}},
	redraw: {in: everywhere(state => step(state, {do: 'redraw'}))},
} satisfies Deeds;

/** Lines that are longer or shorter than those shown; where there is no room for that, it is said. */
function measured(state: State, by: number): State {
	const shown = shownMeasure(state);
	const next = withSettings(state, {measure: boundedMeasure(shown + by)});
	const reached = shownMeasure(next);
	const told = reached === shown ? state : withSettings(state, {measure: reached});
	return withMessage(told, {id: reached === shown ? 'measureStays' : 'measure', about: String(2 * reached)});
}

/** Han characters in a full line on this screen. */
const shownMeasure = (state: State): number => Math.floor(layoutOf(state).lineWidth / 2);

/** Only where the terminal does not say what it writes on has one something to say of that. */
function nextTheme(state: State): State {
	const {theme: before, themes} = state.settings;
	const known = themeNames.filter(name => state.ground === null || !isGround(name));
	const offered = [...known, ...Object.keys(themes)];
	const theme = after(offered, offered.includes(before) ? before : 'auto');
	const about = isThemeName(theme) ? wordingOf(state).themes[theme] : theme;
	return withMessage(withSettings(state, {theme}), {id: 'theme', about});
}

function nextScript(state: State): State | Outcome {
	if (!hasScripts(state)) return withMessage(state, 'onlyChinese');
	const script = after(scripts, state.settings.script);
	const {scripts: named, screen} = wordingOf(state);
	const told = withMessage(withSettings(state, {script}), {id: 'script', about: named[script] || screen.printed});
	return step(told, {do: 'load script', script});
}

/** The next of a few, around again. */
const after = <Item>(items: readonly Item[], item: Item): Item => items[(items.indexOf(item) + 1) % items.length]!;
