import fc from 'fast-check';
import {commands} from '../../src/reader/commands/commands.ts';
import {written} from './session.ts';

/** What a person may do: one or more keys, as `after` takes them. */
export const moves = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom(...commands.map(({keys}) => written(keys.slice(0, 1))))},
	{
		weight: 3,
		arbitrary: fc.constantFrom('芯', '陶', 'a', 'z', ' ', '1', '3', '！', '𠮷', '<lt>', '<backspace>', '<ctrl-a>'),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'/芯片<enter>',
			'/通航<enter>',
			'/q:漁<enter>',
			'/zzzz<enter>',
			's邱<enter>',
			':<enter>',
		),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(fc.integer({min: 20, max: 200}), fc.integer({min: 6, max: 60})).map(([c, r]) => `<${c}x${r}>`),
	},
);

/** A few different moves, over and over: long stretches of all of them never get deep into anything. */
export const sessions = fc
	.uniqueArray(moves, {minLength: 4, maxLength: 12})
	.chain(few => fc.array(fc.constantFrom(...few), {minLength: 10, maxLength: 40, size: 'max'}));
