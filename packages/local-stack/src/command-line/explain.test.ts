import { expect, test } from "vitest";
import { explain } from "./explain.ts";

test("a full disk is one sentence, whoever noticed it", () => {
	const sentence = "The disk is full: free some space, then start again.";
	expect(explain(Object.assign(new Error("ENOSPC: write"), { code: "ENOSPC" }))).toBe(sentence);
	expect(explain(new Error('roles.sql: could not extend file "base/5": No space left on device'))).toBe(
		sentence,
	);
});

test("several failures are all said", () => {
	expect(explain(new AggregateError([new Error("one"), new Error("two")], "Both failed."))).toBe(
		"Both failed.\none\ntwo",
	);
});
