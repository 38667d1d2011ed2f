import {readdirSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {jsonDocument} from '../../src/export/json-document.ts';
import {parseBriefing} from '../../src/parse/parse.ts';

// The published schema of our JSON, against what the parser makes: draft 2020-12, by a validator that others wrote.
const data = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const schema = data('briefing-tui-1.schema') as object;
const check = new Ajv2020({strict: true, strictTypes: false, allErrors: true});
const [valid, exact] = [
	check.compile(schema),
	check.compile({...(withoutOthers(schema) as object), $id: 'urn:briefing-tui:1:exact'}),
];
const faults = (value: unknown, validate = valid): readonly string[] =>
	validate(value) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter(name => !name.includes('.'));
const seed = data('seed-scio-2021') as Briefing;

test.each(fixtures)('%s is as the schema has it, and holds nothing else', name => {
	const source = readdirSync(new URL(`${name}/`, folder)).find(file => file.startsWith('source.')) ?? '';
	const reading = parseBriefing(readFileSync(new URL(`${name}/${source}`, folder)), {name: source});
	if ('failure' in reading) throw new Error(reading.failure);
	expect(faults(JSON.parse(JSON.stringify(reading.briefing)), exact)).toEqual([]);
});

describe('the bundled briefing', () => {
	test('is as the schema has it, and holds nothing else', () => {
		expect(faults(seed, exact)).toEqual([]);
	});

	test('tells who wrote it, where a command did', () => {
		const written = JSON.parse(jsonDocument(seed.schema, {name: 'briefing-tui', version: '1.2.3'}, seed));
		expect(Object.keys(written).slice(0, 3)).toEqual(['schema', 'generator', 'event']);
		expect(faults(written, exact)).toEqual([]);
		expect(faults({...seed, generator: {name: 'briefing-tui'}})).toHaveLength(1);
	});

	test('may have more, and nothing less', () => {
		expect(faults({...seed, since: 'later'})).toEqual([]);
		for (const key of Object.keys(seed)) {
			const {[key as keyof Briefing]: _, ...rest} = seed;
			expect(faults(rest)).toEqual([` must have required property '${key}'`]);
		}
	});

	test.each<[fault: string, briefing: unknown]>([
		['/schema must be equal to constant', {...seed, schema: 'briefing-tui/2'}],
		['/event/date must match pattern', {...seed, event: {...seed.event, date: '1 March 2021'}}],
		['/speakers/0/role must be equal to one of', {...seed, speakers: [{...seed.speakers[0], role: 'guest'}]}],
		['/turns/0/kind must be equal to one of', {...seed, turns: [{...seed.turns[0], kind: 'talk'}]}],
		['/spans/0/start must be >= 0', {...seed, spans: [{...seed.spans[0], start: -1}]}],
		['/exchanges/0/n must be integer', {...seed, exchanges: [{...seed.exchanges[0], n: '1'}]}],
	])('%s', (fault, briefing) => {
		expect(faults(briefing)).toEqual([expect.stringMatching(new RegExp(`^${fault}`))]);
	});
});

/** The same schema, but that every object may hold only what is told of. */
function withoutOthers(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutOthers);
	if (typeof value !== 'object' || value === null) return value;
	const inside = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutOthers(part)]));
	return 'properties' in inside && 'type' in inside ? {...inside, additionalProperties: false} : inside;
}
