import type {Block, Speaker, Turn} from '../briefing/briefing.ts';
import type {Outline, Section} from '../briefing/outline.ts';
import {percentage} from '../text/percentage.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {entities} from './entities.ts';
import {standingsOf} from './names.ts';
import {sayPlace, startOf} from './printed-place.ts';

/**
 * A briefing as one page that needs nothing besides: an index of speakers and questions, and an anchor for each block, so
 * that every paragraph can be linked to. Light or dark as the reader has it; on paper without the index. Ends with a line
 * break.
 */
export function briefingHtml(outline: Outline, wording: Wording): string {
	const {event, language, source} = outline.briefing;
	const title = entities(event.title ?? source.name);
	return `${[
		'<!doctype html>',
		`<html lang="${entities(language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title}</title>`,
		`<style>${style}</style>`,
		'</head>',
		'<body>',
		`<header><h1>${title}</h1>${factsOf(outline)}</header>`,
		`<nav><h2>${entities(wording.screen.speakers)}</h2><ul>${speakersOf(outline, wording)}</ul>`,
		`<h2>${entities(wording.screen.questions)}</h2><ol>${questionsOf(outline)}</ol></nav>`,
		'<main>',
		...outline.sections.map(section => sectionOf(outline, section, wording)),
		'</main>',
		'</body>',
		'</html>',
	].join('\n')}\n`;
}

const style = `
:root { color-scheme: light dark; --quiet: light-dark(#5b6470, #a3adba); --rule: light-dark(#d7dce2, #3b424c); --asks: light-dark(#7a4b00, #e2b465); --answers: light-dark(#0b5a7a, #86c5dc); }
body { margin: 0 auto; padding: 1.5rem; max-width: 44rem; font: 1.05rem/1.7 system-ui, "Noto Sans CJK TC", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; margin: 0 0 .3rem; } h2 { font-size: 1rem; margin: 1.6rem 0 .4rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .2rem; }
header p, small, figcaption, .scene { color: var(--quiet); } small { font-weight: normal; }
nav { border-block: 1px solid var(--rule); margin: 1.5rem 0; padding-bottom: 1rem; } nav ul, nav ol { margin: 0; padding-inline-start: 1.8rem; }
main section:first-child { border-top: 0; margin-top: 0; } section { border-top: 1px solid var(--rule); margin-top: 2rem; } p { margin: .4rem 0; }
.question h3 { color: var(--asks); } .answer h3, .handoff h3 { color: var(--answers); } .question p { font-style: normal; border-inline-start: 3px solid var(--asks); padding-inline-start: .8rem; }
.doubt::before { content: "?"; color: var(--quiet); margin-inline: -1rem .4rem; } a { color: inherit; } a.anchor { color: var(--quiet); text-decoration: none; opacity: 0; } p:hover > a.anchor, a.anchor:focus { opacity: 1; } p:target, figure:target, article:target > h3, section:target > h2 { background: light-dark(#fff3c4, #4a3f12); } figure { margin: .4rem 0; }
.where { font-variant-numeric: tabular-nums; margin-inline-end: .3rem; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav, a.anchor { display: none; } article { break-inside: auto; } h2, h3 { break-after: avoid; } }
`;

function factsOf({briefing: {event, publication, source}}: Outline): string {
	const day = event.date && `<time datetime="${entities(event.date)}">${entities(event.date)}</time>`;
	const name = entities(publication.source ?? source.name);
	const from = publication.url === null ? name : `<a href="${entities(publication.url)}">${name}</a>`;
	const told = [day, event.time && entities(event.time), event.place && entities(event.place), from];
	return `<p>${told.filter(Boolean).join(' · ')}</p>`;
}

function speakersOf({briefing, share}: Outline, wording: Wording): string {
	return briefing.speakers
		.map(speaker => {
			const {id, name, role} = speaker;
			const told = [...standingsOf(speaker), wording.roles[role]];
			const part = percentage(share.get(id) ?? 0);
			return `<li>${entities(name)} <small>${entities([...told, part].join(wording.screen.listComma))}</small></li>`;
		})
		.join('');
}

const questionsOf = (outline: Outline): string =>
	outline.briefing.exchanges
		.map(({n, gist, question}) => {
			const asker = speakerOf(
				outline,
				outline.turns.find(({id}) => id === question[0]),
			);
			return `<li value="${n}"><a href="#q${n}">${entities(asker?.outlet ?? asker?.name ?? '')} ${entities(gist)}</a></li>`;
		})
		.join('');

function sectionOf(outline: Outline, {exchange, kind, turns}: Section, wording: Wording): string {
	const [id, title] =
		kind === 'exchange' ? [`q${exchange?.n}`, `${exchange?.n} · ${exchange?.gist}`] : [null, wording.sections[kind]];
	return [
		`<section${id === null ? '' : ` id="${id}"`}><h2>${entities(title)}</h2>`,
		...turns.map(turn => turnOf(outline, turn, wording)),
		'</section>',
	].join('\n');
}

function turnOf(outline: Outline, turn: Turn, wording: Wording): string {
	const speaker = speakerOf(outline, turn);
	const titles = speaker?.titles.join(wording.screen.listComma) ?? '';
	const name = entities(speaker?.name ?? wording.screen.noSpeaker);
	return [
		`<article id="${entities(turn.id)}" class="${turn.kind}"><h3>${name}${titles && ` <small>${entities(titles)}</small>`}</h3>`,
		...turn.blocks.map(block => blockOf(outline, block, wording)),
		'</article>',
	].join('\n');
}

function blockOf({blocks, doubts, orderOf}: Outline, block: Block, wording: Wording): string {
	const {id, kind, text} = block;
	const at = entities(id);
	const start = startOf(block);
	const turned = block.page !== blocks[(orderOf(id) ?? 0) - 1]?.page || block.line !== undefined;
	const place = sayPlace(turned ? start : {...start, pages: null}, wording).join(' ');
	const where = place === '' ? '' : `<small class="where">${entities(place)}</small> `;
	if (kind === 'caption') return `<figure id="${at}"><figcaption>${where}${entities(text)}</figcaption></figure>`;
	const told = (doubts.get(id) ?? []).map(note => sayDoubt(note, wording)).join(' ');
	const looks = [kind === 'scene' ? 'scene' : '', told ? 'doubt' : ''].filter(Boolean).join(' ');
	const marks = `${looks && ` class="${looks}"`}${told && ` title="${entities(told)}"`}`;
	return `<p id="${at}"${marks}>${where}${entities(text)} <a class="anchor" href="#${at}" aria-label="${at}">#</a></p>`;
}

const speakerOf = (outline: Outline, turn: Turn | undefined): Speaker | undefined =>
	outline.speaker(turn?.speaker ?? null);
