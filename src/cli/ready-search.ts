import type {Outline} from '../briefing/outline.ts';
import type {Reader} from '../reader/reader.ts';
import {loadStem} from '../search/corpus/stem.ts';
import {createIndex, type SearchIndex, warmUp} from '../search/search.ts';
import type {OpenedSources} from './opened-sources.ts';
import {whileIdle} from './while-idle.ts';

/**
 * Gives whatever comes to the front, while nobody waits, an index that knows the language and the source, and does what the
 * first queries would else wait for.
 */
export function keepSearchReady(reader: Reader, sources: OpenedSources): void {
	let last: SearchIndex | Outline | undefined;
	const look = (): void => {
		const {index, outline} = reader.state().front;
		const now = index ?? outline;
		if (now === last) return;
		last = now;
		void (index ? whileIdle(warmUp(index)) : ready(outline));
	};
	const ready = async ({briefing}: Outline): Promise<void> => {
		const [stem, source] = await Promise.all([loadStem(briefing.language), sources.of(briefing).text()]);
		reader.dispatch({type: 'search readied', index: createIndex(briefing, {stem, source})});
	};
	reader.subscribe(look);
	look();
}
