import type {Briefing} from '../briefing/briefing.ts';
import {narrowRuler} from '../text/cells.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';
import {namesIn, standingsOf} from './names.ts';

/** What a briefing holds, in a few lines: who speaks, what is asked, and the doubts. Ends with a line break. */
export function outlineText(briefing: Briefing, wording: Wording): string {
	const {event, speakers, turns, exchanges, notes} = briefing;
	const nameOf = namesIn(briefing);
	const speakerOf = new Map(turns.map(({id, speaker}) => [id, nameOf(speaker) || '—']));
	const lines = [
		event.title ?? '',
		[event.date, event.time, event.place].filter(Boolean).join(' '),
		'',
		...speakers.map(
			speaker =>
				`${narrowRuler.pad(wording.roles[speaker.role], 9)}${[speaker.name, ...standingsOf(speaker)].join(' · ')}`,
		),
		'',
		...exchanges.map(({n, gist, question, answers}) => {
			const who = (ids: readonly string[]): string => [...new Set(ids.map(id => speakerOf.get(id)))].join(' ⇢ ');
			return `${String(n).padStart(3)}  ${who(question)} → ${who(answers) || '—'}  ${gist}`;
		}),
		...(notes.length > 0 ? ['', ...notes.map(note => `? ${sayDoubt(note, wording)}`)] : []),
	];
	return `${lines.join('\n').replace(/^\n+|\n+$/g, '')}\n`;
}
