/** Stops the whole job, as the terminal's own Ctrl-Z would, and goes on when it is continued. */
export async function stop(): Promise<void> {
	// Without something to wait for, Node would end on being continued.
	const hold = setInterval(() => {}, 1000);
	const continued = new Promise<void>(resolve => process.once('SIGCONT', () => resolve()));
	process.kill(0, 'SIGSTOP');
	await continued;
	clearInterval(hold);
	process.stdout.write('\r');
}
