import {expect, test} from 'vitest';
import {linkToTime, players} from '../../src/export/time-link.ts';
import {testEveryRow} from '../rows.ts';

const links = [
	['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc&t=725'],
	['https://youtu.be/abc?t=3', 'https://youtu.be/abc?t=725'],
	['https://www.bilibili.com/video/BV1/', 'https://www.bilibili.com/video/BV1/?t=725'],
	['https://www.dailymotion.com/video/x1', 'https://www.dailymotion.com/video/x1?start=725'],
	['https://vimeo.com/123#t=1', 'https://vimeo.com/123#t=725'],
	['https://example.org/press/briefing.mp4?x=1', 'https://example.org/press/briefing.mp4?x=1#t=725'],
	['https://example.org/press/briefing.html', null],
] as const;

test.each(links)('%s from 12:05.4 is %s', (url, link) => {
	expect(linkToTime(url, 725.4)).toBe(link);
});

testEveryRow(players, links, ([url], known) => linkToTime(url, 725, known));
