import {expect, test} from 'vitest';
import {wordingOf} from '../../src/reader/current.ts';
import type {Ground, ThemeName} from '../../src/reader/theme-names.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {open, play, press, type Setting} from './session.ts';

const on = (ground: Ground | null, setting: Setting = {}) => ({...open(setting), ground});

test.each<[ground: Ground | null, from: ThemeName, then: readonly ThemeName[]]>([
	[null, 'auto', ['dark', 'light', 'contrast', 'auto']],
	['dark', 'auto', ['contrast', 'auto']],
	['light', 'auto', ['contrast', 'auto']],
	['dark', 'light', ['contrast', 'auto', 'contrast']],
	['dark', 'contrast', ['auto', 'contrast']],
])('on a %s ground T leads from %s only to what is read there', (ground, theme, then) => {
	let state = on(ground, {theme});
	for (const name of then) {
		state = press(state, 'T');
		expect(state.settings.theme).toBe(name);
		expect(state.message).toEqual({id: 'theme', about: wordingOf(state).themes[name]});
	}
});

test.each<[ground: Ground | null, theme: ThemeName, painted: Ground | null]>([
	[null, 'auto', null],
	[null, 'contrast', null],
	[null, 'light', 'light'],
	['dark', 'auto', 'dark'],
	['dark', 'light', 'dark'],
	['light', 'contrast', 'light'],
])('on a %s ground the theme %s is painted for a %s one', (ground, theme, painted) => {
	expect(viewOf(on(ground, {theme})).look.ground).toBe(painted);
});

test('what the terminal tells late holds from then on; all is drawn anew where it draws wider than was thought', () => {
	const told = update(open(), {type: 'terminal told', ground: 'light', ambiguous: 1});
	expect([viewOf(told.state).look.ground, told.effects]).toEqual(['light', []]);
	const wide = update(told.state, {type: 'terminal told', ground: 'light', ambiguous: 2});
	expect([wide.state.ruler.ambiguous, wide.effects]).toEqual([2, [{do: 'redraw'}]]);
	const again = update(wide.state, {type: 'terminal told', ground: 'light', ambiguous: 2});
	expect(again).toEqual({state: wide.state, effects: []});
	expect(again.state).toBe(wide.state);
});

test('Ctrl-L draws all anew', () => {
	expect(play(open(), '<ctrl-l>').effects).toEqual([{do: 'redraw'}]);
});
