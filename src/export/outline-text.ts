import type {Briefing} from '../briefing/briefing.ts';
import {narrowRuler} from '../text/cells.ts';
import {sayDoubt} from '../wording/remarks.ts';
import type {Wording} from '../wording/wording.ts';

/** What a briefing holds, in a few lines: who speaks, what is asked, and the doubts. Ends with a line break. */
export function outlineText({event, speakers, turns, exchanges, notes}: Briefing, wording: Wording): string {
	const names = new Map(speakers.map(({id, name}) => [id, name]));
	const speakerOf = new Map(turns.map(({id, speaker}) => [id, names.get(speaker ?? '') ?? '—']));
	const lines = [
		event.title ?? '',
		[event.date, event.time, event.place].filter(Boolean).join(' '),
		'',
		...speakers.map(
			({role, name, titles}) => `${narrowRuler.pad(wording.roles[role], 9)}${[name, ...titles].join(' · ')}`,
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
