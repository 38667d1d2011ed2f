import type {Reporter, TestModule} from 'vitest/node';

/** Ends the run with the plain line that a build server reads: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: ReadonlyArray<TestModule>, errors: ReadonlyArray<unknown>): void {
		const count = {passed: 0, failed: errors.length, skipped: 0, pending: 0};
		for (const module of modules) {
			let tests = 0;
			for (const test of module.children.allTests()) {
				count[test.result().state]++;
				tests++;
			}
			if (tests === 0 && module.state() === 'failed') count.failed++;
		}
		process.stdout.write(`on Node ${process.versions.node}\n`);
		process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
	}
}
