import {figuresText, figuresTsv} from '../export/figures-text.ts';
import {figuresOf} from '../figures/figures.ts';
import {figureOrders} from '../figures/order.ts';
import type {InterfaceLanguage} from '../wording/languages.ts';
import type {Request} from './arguments.ts';
import {openBriefing} from './open.ts';

/** Exit code 1 when there are none. */
export async function figuresCommand(
	{order, as, ...from}: Extract<Request, {kind: 'figures'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const figures = figureOrders[order](figuresOf(briefing));
	process.stdout.write(
		as === 'json'
			? `${JSON.stringify({schema: 'briefing-tui/figures/1', figures}, null, 2)}\n`
			: as === 'tsv'
				? figuresTsv(figures, briefing)
				: figuresText(figures, briefing),
	);
	return figures.length > 0 ? 0 : 1;
}
