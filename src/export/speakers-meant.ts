import type {Briefing, Speaker} from '../briefing/briefing.ts';
import {fold} from '../text/fold.ts';

/**
 * The speakers whom a word means: the one with this id; else those who are called so, by name, outlet or label; else those
 * of whose name it is a part. Scripts and capitals make no difference.
 */
export function speakersMeant({speakers}: Briefing, word: string): readonly Speaker[] {
	const wanted = fold(word);
	const ways: readonly ((speaker: Speaker) => boolean)[] = [
		({id}) => id === word,
		({name, outlet, aliases}) => [name, outlet ?? '', ...aliases].some(called => fold(called) === wanted),
		({name}) => fold(name).includes(wanted),
	];
	return ways.map(way => speakers.filter(way)).find(found => found.length > 0) ?? [];
}
