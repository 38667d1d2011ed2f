import {expect, test} from 'vitest';
import {webAddress} from '../../src/text/web-address.ts';

test.each(['http://a.example', 'https://政府.example/頁?x=1&y=(2)#q3'])('%s is one', address => {
	expect(webAddress(address)).toBe(address);
});

test.each([
	null,
	undefined,
	'',
	'a.example',
	'javascript:alert(1)',
	'file:///etc/passwd',
	'https://a.example/> <script>',
	'https://a.example/a b',
])('%j is none', address => {
	expect(webAddress(address)).toBeNull();
});
