// Writes data/briefing-tui-config-1.schema.json, what a configuration file may say: `npm run schema`.
import {writeFileSync} from 'node:fs';
import {configSchema} from '../../src/settings/config-schema.ts';

export const schemaText = (): string => `${JSON.stringify(configSchema(), null, '\t')}\n`;

if (import.meta.main)
	writeFileSync(new URL('../../data/briefing-tui-config-1.schema.json', import.meta.url), schemaText());
