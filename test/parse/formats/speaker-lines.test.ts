import {expect, test} from 'vitest';
import {html} from '../../../src/parse/formats/html.ts';
import {readHtml} from '../../../src/parse/formats/html-page.ts';

const turn = (who: string, said: string, name = 'speaker-name') =>
	`<div><a href="#" class="${name}">${who}</a></div><div><p>${said}</p></div>`;
const talk = (name?: string) =>
	turn('Ida Berg', 'We open.', name) + turn('Tom Reed:', 'When?', name) + turn('Ida Berg', 'In May.', name);
const labels = (page: string) =>
	readHtml(page).lines.flatMap(({form, voice}) => (form === 'label' ? [voice?.label] : []));

test.each(['speaker', 'speaker-name', 'speech__meta-data__speaker-name', 'eventSpeakerName-12', 'itemDisplayName'])(
	'%s: names who speaks next',
	name => expect(labels(talk(name))).toEqual(['Ida Berg', 'Tom Reed', 'Ida Berg']),
);

test('dt: names who speaks next, where names come again', () => {
	const [berg, reed] = [
		'<dt><b>Ida Berg</b> (Mayor)</dt><dd>We open.</dd>',
		'<dt>Tom Reed</dt><dd><p>When?</p><p>In May?</p></dd>',
	];
	expect(labels(`<dl>${berg}${reed}${berg}</dl>`)).toEqual(['Ida Berg (Mayor)', 'Tom Reed', 'Ida Berg (Mayor)']);
	expect(labels(`<dl>${berg}${reed}<dt>Ida Berg</dt><dd>Yes.</dd></dl>`)).toHaveLength(3);
	expect(labels(`<dl>${berg}${reed}</dl>`)).toEqual([]);
});

test.each([
	['names that come once', turn('Ida Berg', 'Mayor.') + turn('Tom Reed', 'Clerk.')],
	['names behind which nothing is said', '<p class="speaker">Ida Berg</p>'.repeat(4)],
	['all of a page', `<div class="speakers">${'<p>Yes.</p>'.repeat(4)}</div>`],
	['words beside names', '<p><span class="speaker">Ida Berg</span> is well.</p>'.repeat(3)],
	['other names', talk('author')],
])('%s: no labels', (_, page) => expect(labels(page)).toEqual([]));

const times = (time: string) =>
	['0:03', '0:15', '1:02', '1:10']
		.map(at => `<div><span class="speaker">Ida Berg</span>${time.replace('AT', at)}</div><p>We open at last.</p>`)
		.join('');

test.each([
	'<span class="time">AT</span>',
	'<time>AT</time>',
	' <i class="x timestamp">AT</i>',
	'<b class="timecode">AT</b>',
])('%s: a time beside a name', time => {
	const {lines} = html.read(times(time));
	expect(lines.flatMap(({form, voice}) => (form === 'label' ? [voice?.label] : []))).toEqual(Array(4).fill('Ida Berg'));
	expect(lines.flatMap(line => line.times ?? []).map(({time: at}) => at)).toEqual([
		'00:00:03.000',
		'00:00:15.000',
		'00:01:02.000',
		'00:01:10.000',
	]);
});

test('times that stand alone are none of what is said', () => {
	const page = ['00:03', '00:15', '01:02'].map(
		at => `<p><b>Ida Berg:</b> (<a href="#">${at}</a>)<br>We open at last.</p>`,
	);
	expect(html.read(page.join('')).lines.filter(({why}) => why === 'time-stamp')).toHaveLength(3);
});
