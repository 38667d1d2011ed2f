import type {Briefing} from '../briefing/briefing.ts';

/** What a briefing holds, in a few lines: who speaks, what is asked, and the doubts. Ends with a line break. */
export function outlineText({event, speakers, turns, exchanges, notes}: Briefing): string {
	const names = new Map(speakers.map(({id, name}) => [id, name]));
	const speakerOf = new Map(turns.map(({id, speaker}) => [id, names.get(speaker ?? '') ?? '—']));
	const lines = [
		event.title ?? '',
		[event.date, event.time, event.place].filter(Boolean).join(' '),
		'',
		...speakers.map(({role, name, titles}) => `${role.padEnd(9)}${[name, ...titles].join(' · ')}`),
		'',
		...exchanges.map(({n, gist, question, answers}) => {
			const who = (ids: readonly string[]): string => [...new Set(ids.map(id => speakerOf.get(id)))].join(' ⇢ ');
			return `${String(n).padStart(3)}  ${who(question)} → ${who(answers) || '—'}  ${gist}`;
		}),
		...(notes.length > 0 ? ['', ...notes.map(({message}) => `? ${message}`)] : []),
	];
	return `${lines.join('\n').trim()}\n`;
}
