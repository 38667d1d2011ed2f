import {expect, test} from 'vitest';
import {objectionsTo} from '../../src/search/objections.ts';
import {createIndex} from '../../src/search/search.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {madeUp} from './made-up.ts';

const index = createIndex(madeUp([['林遠山', 'official']], [['statement1', 1, '水庫']]));

test.each([
	['@林 水库', []],
	['@linyuanshan', []],
	['@', []],
	['@trump 水库', [{what: 'speaker', typed: 'trump'}]],
	['/水(库/', [{what: 'pattern', typed: '水(库', fault: 'unclosedGroup'}]],
	['水库 !/(?=水)/', [{what: 'pattern', typed: '(?=水)', fault: 'lookingAround'}]],
	['/水库/', []],
])('%s', async (query, objections) => {
	expect(objectionsTo(index, query, await loadPatterns())).toEqual(objections);
});
