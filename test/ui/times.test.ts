import stripAnsi from 'strip-ansi';
import {expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {viewOf} from '../../src/reader/view.ts';
import {body} from '../../src/ui/screen.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {harbour} from '../reader/harbour.ts';
import {after, block, open, press} from '../reader/session.ts';

/** Of a recording: turn after turn begins 100 seconds after the one before. */
const recorded: Briefing = {
	...harbour,
	turns: harbour.turns.map((turn, i) => ({
		...turn,
		blocks: turn.blocks.map((one, n) =>
			n === 0
				? {
						...one,
						time: `0${Math.floor(i / 36)}:${String(Math.floor((i * 100) / 60)).padStart(2, '0')}:${String((i * 100) % 60).padStart(2, '0')}.250`,
					}
				: one,
		),
	})),
};

const screen = (keys: string, columns = 80) => {
	const view = viewOf(after(keys, {language: 'en', briefing: recorded, columns}));
	return body(view, createTheme(view.look, 0)).map(line => stripAnsi(line));
};

test('a turn says at the right when it begins, where there is room', () => {
	const heading = screen('').find(line => line.includes('陶景明 ') && / 1:40 /.test(line));
	expect(heading).toMatch(/ {3}1:40 .$/);
	expect(screen('', 24).join()).not.toMatch(/1:40/);
});

test('a time typed in the palette leads to what is said then', () => {
	expect(block(press(open({briefing: recorded}), ':1:50<enter>'))).toBe(recorded.turns[1]?.blocks[0]?.id);
	expect(block(press(open({briefing: recorded}), ':0:00<enter>'))).toBe(recorded.turns[0]?.blocks[0]?.id);
	expect(press(open(), ':1:50<enter>').message).toBe('noTimes');
});

test('information tells when that is said where one is', () => {
	expect(after('=', {briefing: recorded}).mode.kind).toBe('sheet');
	expect(screen(':1:50<enter>=').join('\n')).toMatch(/statement1-p1 · 1:40/);
});
