import {expect, test} from 'vitest';
import {onlyReads, readingView} from '../../src/reader/reading-view.ts';
import {viewOf} from '../../src/reader/view.ts';
import {frameOf} from '../../src/ui/frame.ts';
import {createTheme} from '../../src/ui/theme.ts';
import {after} from '../reader/session.ts';

const theme = createTheme({theme: 'auto', ground: null}, 3);

test.each(['', 'JJj', ')', 'Ja=<esc>', 'JS', '<tab>j', '<tab><tab>', 'z', 'mb', '+', '<120x40>J', '<30x10>', '<20x6>'])(
	'what a frame shows while one only reads does not depend on what else there is: after %j',
	keys => {
		const state = after(keys);
		expect(onlyReads(state)).toBe(true);
		expect(frameOf(readingView(state), theme, null)).toEqual(frameOf(viewOf(state), theme, null));
	},
);

test.each(['/', '/岸電<enter>', 'm', 's', '?', 'v', '1'])('more is needed after %j', keys => {
	expect(onlyReads(after(keys))).toBe(false);
});
