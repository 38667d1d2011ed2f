/** Loaded into a program by `idle.ts`: tells for how long nothing else could be done, from the moment it takes keys on. */
import {writeFileSync} from 'node:fs';
import {monitorEventLoopDelay} from 'node:perf_hooks';

const file = process.env['BENCH_SLICES'] ?? '';
const write = process.stdout.write.bind(process.stdout);
const delay = monitorEventLoopDelay({resolution: 1});
const tell = (): void =>
	writeFileSync(file, JSON.stringify({longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6}));

process.stdout.write = ((...written: Parameters<typeof write>) => {
	if (String(written[0]).includes('\u001B[?2004h')) {
		process.stdout.write = write;
		// What leads up to that is no slice of what comes after it.
		setTimeout(() => delay.enable(), 5);
		setInterval(tell, 500).unref();
	}
	return write(...written);
}) as typeof process.stdout.write;
