import {readFileSync} from 'node:fs';
import type {Briefing} from '../src/briefing/briefing.ts';

export const seed: Briefing = JSON.parse(readFileSync(new URL('../data/seed-scio-2021.json', import.meta.url), 'utf8'));

/** A briefing's turns over and over, the sentences of each paragraph in another order every time. @param bytes in UTF-8, at least */
export function swollen(briefing: Briefing, bytes: number): Briefing {
	let state = 20210301;
	const random = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const turns: Briefing['turns'][number][] = [];
	for (let copy = 1, size = 0; size < bytes; copy++) {
		for (const turn of briefing.turns) {
			const blocks = turn.blocks.map(block => {
				const sentences = (block.text.match(/[^。.]+[。.]?/g) ?? [])
					.map(sentence => ({sentence, order: random()}))
					.sort((a, b) => a.order - b.order);
				const text = sentences.map(({sentence}) => sentence).join('');
				size += Buffer.byteLength(text);
				return {...block, id: `${copy}-${block.id}`, text};
			});
			turns.push({...turn, id: `${copy}-${turn.id}`, blocks});
		}
	}
	return {...briefing, turns};
}

/** As a page would print it. */
export const asTranscript = ({turns}: Briefing): string =>
	turns
		.flatMap(({label, blocks}) => [label, ...blocks.map(({text}) => text)])
		.filter(line => line !== '')
		.join('\n\n');
