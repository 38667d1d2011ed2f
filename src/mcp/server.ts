import {McpServer} from '@modelcontextprotocol/server';
import type {Generator} from '../export/json-document.ts';
import {sanitizeLine} from '../text/sanitize.ts';
import {Refusal} from './shelf.ts';
import {type ServedTool, type Service, tools} from './tools.ts';

const instructions =
	'Transcripts of press briefings: who said what, in answer to which question. Begin with list_briefings and outline. Quote only words that ' +
	'a tool gave, exactly, and name their anchor (q3-a2-p1) and citation. An answer may be several turns: a hand-off is answered by another ' +
	'person. Lists are paged: nextOffset leads on, null is the end.';

/** A server of the Model Context Protocol that only reads. */
export function createServer(desk: Service, {name, version}: Generator): McpServer {
	const server = new McpServer({name, version}, {instructions});
	for (const tool of tools) {
		const {title, description, input, output} = tool;
		server.registerTool(
			tool.name,
			{
				title,
				description,
				inputSchema: input,
				outputSchema: output,
				annotations: {readOnlyHint: true, idempotentHint: true, openWorldHint: false},
			},
			asked => resultOf(tool, cleaned(asked) as object, desk),
		);
	}
	return server;
}

/** What is asked is told again in answers and refusals. */
function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return sanitizeLine(value);
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(cleaned);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)]));
}

function resultOf({answer}: ServedTool, asked: object, desk: Service) {
	try {
		const content = answer(asked as never, desk);
		return {
			content: [{type: 'text' as const, text: JSON.stringify(content)}],
			structuredContent: content as Record<string, unknown>,
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return {content: [{type: 'text' as const, text: error.message}], isError: true};
	}
}
