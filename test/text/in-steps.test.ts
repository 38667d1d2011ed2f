import {expect, test} from 'vitest';
import {inSteps} from '../../src/text/in-steps.ts';

function counting() {
	const done: number[] = [];
	const work = function* (): Generator<void, string> {
		for (let i = 0; i < 3; i++) {
			done.push(i);
			yield;
		}
		return 'made';
	};
	return {done, thing: inSteps(work())};
}

test('nothing is done before it is asked for, and nothing twice', () => {
	const {done, thing} = counting();
	expect(done).toEqual([]);
	expect(thing.now()).toBe('made');
	expect(thing.now()).toBe('made');
	expect([...thing.ahead()]).toEqual([]);
	expect(done).toEqual([0, 1, 2]);
});

test('ahead it is made a step at a time, and who asks meanwhile has the rest at once', () => {
	const {done, thing} = counting();
	const ahead = thing.ahead();
	ahead.next();
	ahead.next();
	expect(done).toEqual([0, 1]);
	expect(thing.now()).toBe('made');
	expect(done).toEqual([0, 1, 2]);
	expect(ahead.next().done).toBe(true);
});
