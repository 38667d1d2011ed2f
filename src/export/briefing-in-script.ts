import type {Briefing} from '../briefing/briefing.ts';
import {loadScript} from '../text/load-script.ts';
import type {Converter, Script} from '../text/script.ts';

/** What shows the texts of a briefing in a script. */
export const converterFor = ({event, speakers, turns}: Briefing, script: Script): Promise<Converter> =>
	loadScript(script, {
		text: [event.title ?? '', ...turns.flatMap(({label, blocks}) => [label, ...blocks.map(({text}) => text)])].join(
			'\n',
		),
		// An outlet that stands for an unnamed reporter is no person.
		names: speakers.filter(({name, outlet}) => name !== outlet).map(({name}) => name),
	});

/** The same briefing with all its Chinese words in another script; offsets, ids and addresses stay. */
export async function briefingInScript(briefing: Briefing, script: Script): Promise<Briefing> {
	if (script === 'asPrinted') return briefing;
	const convert = await converterFor(briefing, script);
	const said = (text: string): string => convert(text).text;
	const maybe = (text: string | null): string | null => (text === null ? null : said(text));
	const {event, publication, speakers, turns, exchanges} = briefing;
	return {
		...briefing,
		event: {...event, title: maybe(event.title), place: maybe(event.place)},
		publication: {...publication, source: maybe(publication.source), editor: maybe(publication.editor)},
		language: briefing.language.replace(/^zh\b.*$/u, script === 'simplified' ? 'zh-Hans' : 'zh-Hant'),
		summary: maybe(briefing.summary),
		speakers: speakers.map(speaker => ({
			...speaker,
			name: said(speaker.name),
			titles: speaker.titles.map(said),
			outlet: maybe(speaker.outlet),
			aliases: speaker.aliases.map(said),
		})),
		turns: turns.map(turn => ({
			...turn,
			label: said(turn.label),
			blocks: turn.blocks.map(block => ({...block, text: said(block.text)})),
		})),
		exchanges: exchanges.map(exchange => ({...exchange, gist: said(exchange.gist)})),
	};
}
