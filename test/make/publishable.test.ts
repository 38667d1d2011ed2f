import {expect, test} from 'vitest';
import {unpublishable} from '../../bin/make/publishable.ts';

const ready = {
	version: '0.2.0',
	author: 'A. Maintainer <maintainer@example.org>',
	homepage: 'https://example.org/briefing-tui',
	repository: {url: 'git+https://example.org/briefing-tui.git'},
	bugs: {url: 'https://example.org/briefing-tui/issues'},
};
const changelog = '# Changelog\n\n## 0.2.0 (2026-12-01)\n\n- News.\n';

test('what has its addresses and its news may be published', () => {
	expect(unpublishable(ready, changelog)).toEqual([]);
});

test.each([
	[{...ready, homepage: 'https://example.invalid/briefing-tui'}, changelog, 'homepage'],
	[{...ready, repository: {url: 'git+https://example.invalid/briefing-tui.git'}}, changelog, 'repository'],
	[{...ready, bugs: {url: 'https://example.invalid/briefing-tui/issues'}}, changelog, 'bugs'],
	[{...ready, author: 'A. Maintainer'}, changelog, 'author'],
	[ready, '# Changelog\n\n## Unreleased\n\n- News.\n', '## 0.2.0'],
	[{...ready, version: '0.2'}, changelog, '## 0.2 '],
])('what is left to do is told: %#', (publication, news, told) => {
	expect(unpublishable(publication, news)).toEqual([expect.stringContaining(told)]);
});
