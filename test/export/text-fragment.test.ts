import {expect, test} from 'vitest';
import {linkTo} from '../../src/export/text-fragment.ts';

const page = 'https://example.org/quay';

test('short words stand whole, with the signs of a directive encoded', () => {
	expect(linkTo(page, ['Well-known, & new'], 'Well-known, & new', 'en')).toBe(
		`${page}#:~:text=Well%2Dknown%2C%20%26%20new`,
	);
});

test('a place in the address is kept', () => {
	expect(linkTo(`${page}#top`, ['Yes.'], 'Yes.', 'en')).toBe(`${page}#top:~:text=Yes.`);
});

test('long words are found by their beginning and their end, at borders of words', () => {
	const long = `We will open the port in September, ${'and so on '.repeat(12)}until the work is done.`;
	expect(linkTo(page, [long], long, 'en')).toBe(
		`${page}#:~:text=We%20will%20open%20the%20port%20in,until%20the%20work%20is%20done.`,
	);
});

test('a beginning that is said before is made longer until it stands once', () => {
	const long = `We will open the port in September, ${'and so on '.repeat(12)}until the work is done.`;
	const said = `We will open the port in spring.\n${long}`;
	expect(linkTo(page, [long], said, 'en')).toContain('text=We%20will%20open%20the%20port%20in%20September,');
});

test('several paragraphs, in Chinese', () => {
	const paragraphs = ['港口九月开放，我们已经做好准备。', '路也已经修好了，欢迎大家来看一看。'];
	const link = decodeURIComponent(linkTo(page, paragraphs, paragraphs.join('\n'), 'zh-Hans'));
	const [start = '', end = ''] = link.slice(link.indexOf('text=') + 5).split(',');
	expect(paragraphs[0]?.startsWith(start)).toBe(true);
	expect(paragraphs[1]?.endsWith(end)).toBe(true);
	expect(start.length).toBeGreaterThan(5);
});
