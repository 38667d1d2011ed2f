// Writes data/seed-scio-2021.json, the parsed briefing that the reader opens first.
import {readFileSync, writeFileSync} from 'node:fs';
import {parseBriefing} from '../../src/parse/parse.ts';

const name = 'seed-scio-2021';
const file = (ending: string): URL => new URL(`../../data/${name}.${ending}`, import.meta.url);
const reading = parseBriefing(readFileSync(file('txt')), {name: `${name}.txt`});
if ('failure' in reading) throw new Error(reading.failure);
writeFileSync(file('json'), `${JSON.stringify(reading.briefing, null, '\t')}\n`);
