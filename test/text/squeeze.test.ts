import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {roomToSqueeze, squeeze, squeezeInto} from '../../src/text/squeeze.ts';

describe('squeeze', () => {
	test.each([
		['5G+AR/VR 等技術應用', '5g+ar vr等技术应用'],
		['由23.5萬億增加到31.3萬億。', '由23.5万亿增加到31.3万亿'],
		['1,200 cases, 10.9%', '1200 cases 10.9%'],
		['U.S. officials don’t; p.m.', 'us officials dont pm'],
		['COVID-19 follow-up', 'covid19 follow up'],
		['濟南-青島', '济南青岛'],
		['2021—2035年', '2021 2035年'],
		['We are interested.', 'we are interested'],
		['cafe\u0301', 'cafe'],
		['Die Straße; ﬁrms and cash ﬂows; Œuvre', 'die strasse firms and cash flows oeuvre'],
		['Article Ⅻ, 5㎞', 'article xii 5km'],
		['정부는'.normalize('NFD'), '정부는'],
		['カﾀカナ、か\u3099', 'かたかなが'],
		['謝謝 。', '谢谢'],
		['——“ ”', ''],
	])('%s → %s', (text, squeezed) => {
		expect(squeeze(text)).toBe(squeezed);
	});

	test('squeezing twice changes nothing', () => {
		fc.assert(fc.property(fc.string({unit: 'grapheme'}), text => squeeze(squeeze(text)) === squeeze(text)));
	});

	test('every unit knows its place, in order', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const room = roomToSqueeze(text);
				const offsets = new Int32Array(room);
				const end = squeezeInto(text, new Uint16Array(room), offsets, 0);
				for (let i = 1; i < end; i++) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1]!);
				if (end > 0) expect(offsets[end - 1]).toBeLessThan(text.length);
			}),
		);
	});
});
