import type {Briefing, Role, Speaker, Turn, TurnKind} from '../../src/briefing/briefing.ts';

/** A briefing in short: who says which paragraphs in which role, and about what the questions are. */
export function madeUp(
	speakers: readonly (readonly [name: string, role: Role, title?: string | undefined, outlet?: string])[],
	turns: readonly (readonly [id: string, speaker: number, ...paragraphs: string[]])[],
	gists: readonly string[] = [],
): Briefing {
	return {
		schema: 'briefing-tui/1',
		event: {title: null, date: null, time: null, place: null},
		publication: {date: null, time: null, source: null, url: null, editor: null},
		source: {name: 'made-up', sha256: '', encoding: 'utf-8', format: 'text'},
		language: 'zh',
		summary: null,
		speakers: speakers.map(([name, role, title, outlet], n): Speaker => {
			return {id: `s${n + 1}`, name, role, titles: title ? [title] : [], outlet: outlet ?? null, aliases: []};
		}),
		turns: turns.map(([id, speaker, ...paragraphs]): Turn => {
			const exchange = /^q(\d+)/.exec(id);
			return {
				id,
				speaker: `s${speaker}`,
				label: '',
				kind: kindOf(id),
				exchange: exchange ? Number(exchange[1]) : null,
				blocks: paragraphs.map((text, n) => ({id: `${id}-p${n + 1}`, kind: 'paragraph', text, start: 0, end: 0})),
			};
		}),
		exchanges: gists.map((gist, n) => ({n: n + 1, gist, question: [`q${n + 1}-q1`], answers: [`q${n + 1}-a1`]})),
		spans: [],
		notes: [],
	};
}

/** A briefing in which each paragraph is a statement of its own. */
export function paragraphs(...texts: readonly string[]): Briefing {
	return madeUp([['Speaker', 'official']], [['statement1', 1, ...texts]]);
}

function kindOf(id: string): TurnKind {
	if (!id.startsWith('q')) return 'statement';
	return id.includes('-q') ? 'question' : 'answer';
}
