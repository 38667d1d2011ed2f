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
	let last: SearchIndex | undefined;
	const look = (): void => {
		const {index} = reader.state().front;
		if (index === last) return;
		last = index;
		void (index.source === null ? ready(index) : whileIdle(warmUp(index)));
	};
	const ready = async ({briefing}: SearchIndex): Promise<void> => {
		const [stem, source] = await Promise.all([loadStem(briefing.language), sources.of(briefing).text()]);
		reader.dispatch({type: 'search readied', index: createIndex(briefing, {stem, source})});
	};
	reader.subscribe(look);
	look();
}
