import {createOutline} from '../briefing/outline.ts';
import {figuresText, figuresTsv} from '../export/figures-text.ts';
import {jsonDocument} from '../export/json-document.ts';
import {speakerNamed} from '../export/part-named.ts';
import {figuresOf, readsFigures} from '../figures/figures.ts';
import {figureOrders} from '../figures/order.ts';
import {type InterfaceLanguage, languageBeside, wordingIn} from '../wording/languages.ts';
import {Failure} from './failure.ts';
import {openBriefing} from './open.ts';
import {generator} from './package-files.ts';
import type {Request} from './request.ts';

/** Exit code 1 when there are none; where there are no rules for the language, that is said. @throws Failure for a speaker that the briefing does not hold */
export async function figuresCommand(
	{order, speaker, as, ...from}: Extract<Request, {kind: 'figures'}>,
	language?: InterfaceLanguage,
): Promise<number> {
	const {briefing} = await openBriefing(from, language);
	const named = speaker === undefined ? null : speakerNamed(createOutline(briefing), speaker);
	if (named && 'trouble' in named) throw new Failure(({failures}) => named.trouble(failures));
	const figures = figureOrders[order](figuresOf(briefing).filter(figure => !named || figure.speaker === named.id));
	process.stdout.write(
		as === 'json'
			? jsonDocument('briefing-tui/figures/1', generator(), {figures})
			: as === 'tsv'
				? figuresTsv(figures, briefing)
				: figuresText(figures, briefing, wordingIn(languageBeside(language, briefing.language)), order),
	);
	if (figures.length > 0) return 0;
	if (!readsFigures(briefing))
		process.stderr.write(`briefing-tui: ${wordingIn(language ?? 'en').messages.figuresUnread}\n`);
	return 1;
}
