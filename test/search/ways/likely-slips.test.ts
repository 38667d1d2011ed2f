import {describe, expect, test} from 'vitest';
import {likelySlips, slipRules} from '../../../src/search/ways/likely-slips.ts';
import {testEveryRow} from '../../rows.ts';

const slips = [
	['vaccine', 'vaccine', 0],
	['vacine', 'vaccine', 1],
	['vacccine', 'vaccine', 1],
	['vaccien', 'vaccine', 1],
	['marker', 'market', 1],
	['mafket', 'market', 1],
	['vondor', 'vendor', Infinity],
	['cohmbine', 'combine', 1],
	['separete', 'separate', 1],
	['truely', 'truly', 1],
	['ospital', 'hospital', 1],
	['hospitral', 'hospital', 1],
	['seryice', 'service', Infinity],
	['sosial', 'social', 1],
	['majic', 'magic', 1],
	['gobierno', 'govierno', 1],
	['profit', 'provit', 1],
	['zontrol', 'xontrol', 1],
	['candidate', 'cantitate', 2],
	['comment', 'conment', 1],
	['arrive', 'allive', 2],
	['reporter', 'repotter', 1],
	['menace', 'mencae', 1],
	['tabke', 'table', 1],
	['vacvuum', 'vacuum', 1],
	['exbert', 'expert', 1],
	['graphic', 'grafhic', Infinity],
	['rerform', 'reform', 1],
	['revorm', 'reform', 1],
	['zinc', 'xinc', 1],
	['sizth', 'sixth', 1],
	['budjet', 'budget', 1],
	['policq', 'policc', 1],
	['drought', 'brought', Infinity],
	['farmer', 'former', Infinity],
	['bosque', 'busque', Infinity],
	['estadio', 'estado', Infinity],
	['inflation', 'infection', Infinity],
] as const;

describe('likelySlips', () => {
	test.each(slips)('%s for %s: %j', (typed, word, count) => {
		expect(likelySlips(typed, word)).toBe(count);
	});
	testEveryRow(slipRules, slips, ([typed, word], rules) => likelySlips(typed, word, rules as typeof slipRules));
});
